import type { Finding } from '../../../src/model/release.js';
import { readBytes } from '../../../src/pipeline/read.js';
import { examine } from '../../../src/pipeline/release.js';
import { type SlipKind, slipsOf } from './slips.js';
import { brokenBy, type Target, targetsOf } from './targets.js';

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
  /** What it should read is what it read. */
  readonly repaired: boolean;
  readonly said: string;
  /** New contradictions that have nothing to do with the figure. */
  readonly strangers: readonly string[];
}

/** Sets every slip of every checkable figure into a release, one at a time, and looks what is said of it. */
export async function* outcomesOf(file: string, text: string): AsyncGenerator<Outcome> {
  const reading = await readBytes(new TextEncoder().encode(text), file);
  const known = new Set(
    contradictions(examine(reading).release.findings).map(({ fingerprint }) => fingerprint),
  );
  for (const target of targetsOf(reading)) {
    for (const slip of slipsOf(target.quote, target)) {
      const outcome = await outcomeOf(file, text, target, slip, known);
      if (outcome) yield outcome;
    }
  }
}

const outcomeOf = async (
  file: string,
  text: string,
  target: Target,
  { kind, print }: { kind: SlipKind; print: string },
  known: ReadonlySet<string>,
): Promise<Outcome | undefined> => {
  const { start, end } = target.literal;
  const changed = text.slice(0, start) + print + text.slice(end);
  const { release, outline } = examine(await readBytes(new TextEncoder().encode(changed), file));
  const literal = outline.literals.find((one) => one.start === start);
  if (!literal || !('number' in literal)) return undefined;
  const laws = brokenBy(target, literal.number);
  if (laws.length === 0) return undefined;
  const place = { start, end: start + print.length };
  const fresh = contradictions(release.findings).filter(({ fingerprint }) => !known.has(fingerprint));
  const own = fresh.filter(({ operands }) => operands.some((one) => touches(one, place)));
  const pointing = own.find(({ suspect }) => suspect && touches(suspect, place));
  return {
    file,
    line: text.slice(0, start).split('\n').length,
    kind,
    laws: [...new Set(laws)],
    quote: target.quote,
    print,
    detected: own.length > 0,
    pointed: pointing !== undefined,
    repaired: pointing?.suspect != null && figure(pointing.suspect.probable) === figure(target.quote),
    said: own
      .map(({ suspect }) =>
        suspect ? `${suspect.quote}@${suspect.line}→${suspect.probable}: ${suspect.explanation}` : '-',
      )
      .join(' | '),
    strangers: fresh.filter((one) => !own.includes(one)).map(({ check }) => check),
  };
};

const contradictions = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ outcome }) => outcome === 'inconsistent');

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The figure of a print, however it is set: `JPY1,800 per share` → `1800`. */
const figure = (print: string): string => {
  const [digits = ''] = /[0-9][0-9,]{0,40}(?:\.[0-9]{1,12})?/.exec(print) ?? [];
  const scale = /thousand|million|billion/.exec(print)?.[0] ?? '';
  const plain = digits.replaceAll(',', '');
  return (plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain) + scale;
};
