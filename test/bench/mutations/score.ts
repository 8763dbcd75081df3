import { datesIn } from '../../../src/laws/printed.js';
import type { Literal } from '../../../src/model/literal.js';
import { placesOf } from '../../../src/model/places.js';
import type { Finding } from '../../../src/model/release.js';
import type { Span } from '../../../src/model/span.js';
import { readBytes } from '../../../src/pipeline/read.js';
import type { Reading } from '../../../src/pipeline/reading.js';
import { type Examined, examine } from '../../../src/pipeline/release.js';
import { sampled } from './sample.js';
import type { Slip, SlipKind } from './slips.js';
import { type Target, targetsOf } from './targets.js';

/** What became of one slip that breaks a law beyond rounding. */
export interface Outcome {
  readonly file: string;
  readonly line: number;
  readonly kind: SlipKind;
  /** The laws that it breaks. */
  readonly laws: readonly string[];
  readonly quote: string;
  readonly print: string;
  /** A finding at the level of a contradiction has the figure among its operands. */
  readonly detected: boolean;
  /** The figure is the suspect. */
  readonly pointed: boolean;
  /** It is the suspect or one of the alternatives. */
  readonly named: boolean;
  /** What it should read is what it read. */
  readonly repaired: boolean;
  /** New contradictions that have nothing to do with the figure. */
  readonly strangers: readonly string[];
  /** What is said of it, for the list of misses. */
  readonly said: string;
}

/** Sets slips of the checkable figures into a release, one at a time, and looks what is said of it. */
export async function* outcomesOf(file: string, text: string): AsyncGenerator<Outcome> {
  const reading = await readText(file, text);
  const known = new Set(contradictions(examine(reading)).map(({ fingerprint }) => fingerprint));
  for (const { target, slip } of sampled(targetsOf(reading))) {
    const outcome = await outcomeOf({ file, text, reading, known }, target, slip);
    if (outcome) yield outcome;
  }
}

interface Release {
  readonly file: string;
  readonly text: string;
  readonly reading: Reading;
  readonly known: ReadonlySet<string>;
}

const readText = (file: string, text: string): Promise<Reading> =>
  readBytes(new TextEncoder().encode(text), file);

const outcomeOf = async (
  { file, text, reading, known }: Release,
  target: Target,
  slip: Slip,
): Promise<Outcome | undefined> => {
  const { start, end, quote } = target;
  const { kind, print } = slip;
  const at = sourceOf(reading, target);
  // Markup between the characters: not to be changed in one piece.
  if (text.slice(at.start, at.end) !== quote) return undefined;
  const examined = examine(await readText(file, text.slice(0, at.start) + print + text.slice(at.end)));
  const read = literalAt(examined, start, kind);
  const laws = read ? target.brokenBy(read, slip) : [];
  if (laws.length === 0) return undefined;
  const place = { start, end: start + print.length };
  const fresh = contradictions(examined).filter(({ fingerprint }) => !known.has(fingerprint));
  const own = fresh.filter(({ operands, suspect }) =>
    [...operands, ...(suspect ? [suspect] : [])].some((one) => touches(one, place)),
  );
  const pointing = own.find(({ suspect }) => suspect && touches(suspect, place))?.suspect;
  const named = own.some(({ suspect }) => suspect?.alternatives?.some((one) => touches(one, place)));
  return {
    file,
    line: reading.document.text.slice(0, start).split('\n').length,
    kind,
    laws,
    quote,
    print,
    detected: own.length > 0,
    pointed: pointing !== undefined,
    named: pointing !== undefined || named,
    repaired: pointing != null && readsAs(pointing.probable, quote, end - start),
    strangers: fresh.filter((one) => !own.includes(one)).map(({ check }) => check),
    said: own.map(saying).join(' | '),
  };
};

const saying = ({ suspect }: Finding): string =>
  suspect ? `${suspect.quote}@${suspect.line}→${suspect.probable}: ${suspect.explanation}` : '-';

/** Where the figure stands in the file. */
const sourceOf = ({ document }: Reading, target: Target): Span =>
  document.origin ? (placesOf(document).at(target).source ?? { start: 0, end: 0 }) : target;

/** What the changed figure is read as. */
const literalAt = ({ outline }: Examined, start: number, kind: SlipKind): Literal | undefined => {
  const reach = kind === 'sign' ? 1 : 0;
  const near = (one: Literal): boolean => Math.abs(one.start - start) <= reach;
  const [date] = [...datesIn(outline.literals)].filter(near);
  return date ?? outline.literals.find((one) => near(one) && 'number' in one);
};

const contradictions = ({ release }: Examined): Finding[] =>
  release.findings.filter(({ outcome }) => outcome === 'inconsistent');

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same figure, however it is set: `JPY1,800 per share` is `1800`; a date or weekday by its words. */
const readsAs = (probable: string, quote: string, length: number): boolean => {
  if (MONTH.test(quote) || length === 0)
    return probable === quote || quote.includes(probable) || isoOf(quote) === probable;
  const [said, meant] = [figure(probable), figure(quote)];
  return said === meant || said === meant.replace(CURRENCY, '');
};

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const isoOf = (quote: string): string => {
  const time = Date.parse(`${quote.replace(/^[A-Z][a-z]+day,? /, '')} UTC`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
};

const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const CURRENCY = /US\$|JPY|USD|EUR|SEK|yen|dollars|[$€¥]/;

/** `JPY1.5 million` → `JPY1500000`; the currency only where both print one. */
const figure = (print: string): string => {
  const [digits = ''] = /[0-9][0-9,]{0,40}(?:\.[0-9]{1,12})?/.exec(print) ?? [];
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  const scale = SCALES[/thousand|million|billion|trillion/.exec(print)?.[0] ?? ''] ?? 0;
  const shifted = `${whole}.${part}`
    .replace('.', '')
    .padEnd(whole.length + Math.max(scale, part.length), '0');
  const point = whole.length + scale;
  const number = `${shifted.slice(0, point)}.${shifted.slice(point)}`.replace(/0+$/, '').replace(/\.$/, '');
  return (CURRENCY.exec(print)?.[0] ?? '') + number.replace(/^0+(?=[0-9])/, '');
};
