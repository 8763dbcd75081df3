import type { Literal } from '../model/literal.js';
import { placesOf } from '../model/places.js';
import type { Release } from '../model/release.js';
import type { Span } from '../model/span.js';
import { accounts } from './ledger.js';
import type { Examined } from './release.js';

type PrintedLiteral = NonNullable<Release['literals']>[number];

/** The record of a release; with its literals when asked: every value the text holds, and what became of it. */
export const recordOf = (examined: Examined, literals = false): Release =>
  literals ? { ...examined.release, literals: literalsOf(examined) } : examined.release;

const literalsOf = ({ release, reading, outline }: Examined): PrintedLiteral[] => {
  const { text } = reading.document;
  const places = placesOf(reading.document);
  const account = accounts(outline.literals, release.findings);
  const place = ({ start, end }: Span) => ({
    start,
    end,
    quote: text.slice(start, end),
    ...places.at({ start, end }),
  });
  const printed = (literal: Literal): PrintedLiteral => {
    const { type, start, end, ...rest } = literal;
    const booked = account.get(start);
    return { type, ...place({ start, end }), ...rest, ...(booked && { account: booked }) };
  };
  return outline.literals.map(printed);
};
