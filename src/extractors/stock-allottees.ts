import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, textStated, trimmed } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { offeredShares } from '../fields/offering.js';
import { allotteeShares } from '../fields/placement.js';
import { allottee, allotteePersons } from '../fields/rights.js';
import type { Span } from '../model/span.js';
import { allotteeRows } from './allotment/rows.js';

/** Who is allotted how many shares as pay: classes of persons, or the trust that holds the shares for them. */
export const stockAllottees: Extractor = {
  id: 'stock-allottees',
  summary:
    'The classes of persons, or the trust, that shares are allotted to, with persons and shares of each.',
  fields: [allottee, allotteePersons, allotteeShares],
  find: function* (scene) {
    const rows = [...allotteeRows(scene, allotteeShares, offeredShares)];
    yield* rows.length > 0 ? rows : oneOf(scene);
  },
};

/** `(5) Allottee   The Example Trust Bank, Ltd. (Trust E Account)   124,700 shares` */
function* oneOf(scene: Scene): Iterable<Stated> {
  const { document, literals, lines } = scene;
  for (const line of lines) {
    const { start } = trimmed(document, line);
    const label = LABEL.exec(document.plain.slice(start, start + 80));
    if (!label) continue;
    const value = { start: Math.max(line.value ?? 0, start + label[0].length), end: line.end };
    const counted = literalsWithin(literals, value);
    const shares = counted.find((literal) => literal.type === 'quantity' && literal.unit === 'share');
    const persons = counted.find((literal) => literal.type === 'quantity' && literal.unit === 'person');
    const found = textStated(document, allottee, 'allottee-1', nameIn(document.plain, value, shares));
    if (!found) continue;
    yield found;
    yield* present([
      literalStated(allotteePersons, 'allottee-1', persons),
      literalStated(allotteeShares, 'allottee-1', shares),
    ]);
    return;
  }
}

const LABEL =
  /^(?:(?:proposed|scheduled|planned) )?(?:(?:disposal|disposition|allotment) )?(?:allottees?|recipients?|(?:disposal|disposition) (?:party|recipients?|destination)|party to whom[^:\n]{0,40}|subscribers?)(?: of (?:the )?(?:disposal|disposition|allotment))?(?: and number of (?:allotted )?shares)?\s{0,4}[:\t ]/i;

/** The words before the shares, or the whole line. */
const nameIn = (plain: string, value: Span, shares: Span | undefined): Span => {
  const end = shares && shares.start > value.start + 3 ? shares.start : value.end;
  const words = plain.slice(value.start, end);
  const stop = words.search(/[\n]| {3}|[:;] ?$/);
  return { start: value.start, end: stop > 3 ? value.start + stop : end };
};
