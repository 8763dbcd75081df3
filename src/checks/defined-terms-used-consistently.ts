import type { Check, Verdict } from '../laws/check.js';
import { type Definition, definitionsIn } from '../laws/terms/definitions.js';
import { type InstrumentName, instrumentNames } from '../laws/terms/instruments.js';
import { variantsOf } from '../laws/terms/variants.js';
import type { Evidence } from '../model/evidence.js';
import { contains } from '../model/span.js';

/** A defined term is defined once and used as defined: "Restructured Company" does not turn into "Reorganized Company". */
export const definedTermsUsedConsistently: Check = {
  id: 'defined-terms-used-consistently',
  summary: 'Terms are defined once and used in the words of their definition.',
  severity: 'note',
  law: 'term used = term defined',
  why: 'A second definition, or a near-copy of a term that is defined nowhere, leaves open whether the same thing is meant; often it is a leftover of another text.',
  needs: [],
  examples: {
    holds:
      'The rights of a corporation (hereinafter "Restructured Company") shall be granted. The number of shares of the Restructured Company shall be decided.',
    fails:
      'The rights of a corporation (hereinafter "Restructured Company") shall be granted. The number of shares of the Reorganized Company shall be decided.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  const { plain } = document;
  const definitions = definitionsIn(plain).filter(
    (one) => !outline.boilerplate.some((part) => contains(part, one)),
  );
  yield* definedTwice(definitions, plain);
  for (const { phrase, term, start, end } of variantsOf(distinct(definitions), plain)) {
    const { start: from, end: to } = definitions.find((one) => one.term === term) ?? { start, end };
    yield {
      outcome: 'inconsistent',
      message: `"${phrase}" is not defined, but "${term}" is`,
      stated: phrase,
      computed: term,
      operands: [place('use', { start, end }), place('definition', { start: from, end: to })],
      suspect: { start, end, probable: term, explanation: 'the defined term differs in one word' },
    };
  }
  yield* rareNames(instrumentNames(plain), plain);
}

const distinct = (definitions: readonly Definition[]): readonly string[] => [
  ...new Set(definitions.map(({ term }) => term)),
];

const place = (name: string, { start, end }: { start: number; end: number }) => ({ name, start, end });

/** The same words given the same name again say nothing new; that is no second definition. */
function* definedTwice(definitions: readonly Definition[], plain: string): Iterable<Verdict> {
  const first = new Map<string, Definition>();
  const starts = [...plain.matchAll(NEW_TEXT)].map(({ index }) => index);
  for (const definition of definitions) {
    const earlier = first.get(definition.term);
    const parted = earlier && starts.some((at) => at > earlier.start && at < definition.start);
    if (!earlier || parted) first.set(definition.term, definition);
    else if (named(earlier, plain) !== named(definition, plain)) {
      yield {
        outcome: 'inconsistent',
        message: `"${definition.term}" is defined a second time`,
        operands: [place('definition', definition), place('earlier definition', earlier)],
      };
    }
  }
}

/** Where one release ends and the next of a feed begins: the time alone on a line, or a dateline. */
const NEW_TEXT =
  /^ {0,3}\d{1,2}:\d\d(?: ?[AP]M)? {0,3}$|\((?:GLOBE NEWSWIRE|BUSINESS WIRE)\)|\/PRNewswire\//gim;

/** The last three words that get the name: `its board of directors (the "Board")`. */
const named = ({ start }: Definition, plain: string): string => {
  const before = plain.slice(Math.max(0, start - 80), start);
  return (before.replace(OPENED, '').match(NAMED_WORDS)?.slice(-3).join(' ') ?? '').toLowerCase();
};

const OPENED = /\([^()]{0,40}$/;
const NAMED_WORDS = /[\p{L}\d-]{1,40}/gu;

/** A name used for at most one place in five beside the usual one. */
function* rareNames(names: readonly InstrumentName[], plain: string): Iterable<Verdict> {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  for (const one of names) {
    if (!usual || one.name === usual[0] || (counts.get(one.name) ?? 0) * 5 > usual[1]) continue;
    const phrase = plain.slice(one.start, one.end).replace(/ {2,}/g, ' ');
    yield {
      outcome: 'inconsistent',
      message: `"${phrase}" stands where the release otherwise says "${usual[0]}"`,
      stated: phrase,
      computed: usual[0],
      operands: [place('use', one)],
    };
  }
}
