import type { Composer, Run } from '../layout/composer.js';
import { endsSentence } from '../layout/wrap.js';
import type { Part } from './body.js';
import type { Line } from './line.js';
import { isInPair, pairOf, sidesOf } from './pair.js';
import { goesOn, opensItem, type Paragraph, type Pitch, pitchOf } from './paragraph.js';
import { GAP, type KeepsHyphen, type Printed, type PrintedWords, runsOf } from './print.js';
import type { PageTable } from './tables/index.js';

/** Sets the parts of pages into the one text: lines to paragraphs, over page breaks too, and tables between them. */
export const setParts = (
  parts: readonly Part[],
  composer: Composer<Printed>,
  keepsHyphen: KeepsHyphen,
): void => {
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));
  const setter = new Setter(composer, keepsHyphen, pitchOf(lines), bodySizeOf(lines));
  for (const part of parts) setter.set(part);
  setter.flush();
};

/** The size that most letters are printed in. */
const bodySizeOf = (lines: readonly Line[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0];
};

class Setter {
  readonly #composer: Composer<Printed>;
  readonly #keepsHyphen: KeepsHyphen;
  readonly #pitch: Pitch;
  readonly #bodySize: number;
  /** May still go on, on the next page too: what that page repeats above is set after it. */
  #open: Paragraph | undefined;
  #furniture: PrintedWords[] = [];
  #last: Line | undefined;

  constructor(composer: Composer<Printed>, keepsHyphen: KeepsHyphen, pitch: Pitch, bodySize: number) {
    this.#composer = composer;
    this.#keepsHyphen = keepsHyphen;
    this.#pitch = pitch;
    this.#bodySize = bodySize;
  }

  set(part: Part): void {
    if (part.kind === 'furniture') this.#furniture.push(part.line);
    else if (part.kind === 'line') this.#line(part.line);
    else {
      this.flush();
      this.#table(part.table);
    }
  }

  flush(): void {
    if (this.#open) this.#paragraph(this.#open);
    this.#open = undefined;
    for (const line of this.#furniture) this.#composer.block('furniture', runsOf([line], this.#keepsHyphen));
    if (this.#furniture.length > 0) this.#last = undefined;
    this.#furniture = [];
  }

  #line(line: Line): void {
    if (this.#open && (this.#isBeside(this.#open, line) || goesOn(this.#open, line, this.#pitch))) {
      this.#open.lines.push(line);
      return;
    }
    const before = this.#open?.lines;
    this.flush();
    this.#open = { lines: [line], tight: this.#isTight(before, line) };
  }

  /** Goes on with a label and its value, set side by side. */
  #isBeside({ lines }: Paragraph, line: Line): boolean {
    const last = lines.at(-1)!;
    const step = line.baseline - last.baseline;
    if (last.page !== line.page || step < 0 || step > this.#pitch.usual * 1.15 * line.size) return false;
    const pair = pairOf(lines[0]!);
    return pair !== undefined && isInPair(pair, line);
  }

  /** Lines of an address: short ones, one under another, alike. */
  #isTight(before: readonly Line[] | undefined, line: Line): boolean {
    const last = before?.at(-1);
    if (!last || before!.length > 1 || !this.#last) return false;
    const step = line.baseline - last.baseline;
    return (
      last.page === line.page &&
      step > 0 &&
      step < this.#pitch.usual * 1.15 * line.size &&
      last.bold === line.bold &&
      Math.abs(last.size - line.size) < 0.5 &&
      !opensItem(last) &&
      !opensItem(line)
    );
  }

  #paragraph({ lines, tight }: Paragraph): void {
    const first = lines[0]!;
    this.#last = lines.at(-1);
    const bold = lines.every((line) => line.bold);
    const runs = this.#runsOf(lines);
    if (this.#isHeading(lines)) this.#composer.block('heading', runs, { level: 1 });
    else this.#composer.block('paragraph', [{ text: openingOf(first) }, ...runs], { bold, tight });
  }

  /** Of a label and its value first all of the one, then all of the other. */
  #runsOf(lines: readonly Line[]): readonly Run<Printed>[] {
    const pair = lines.length > 1 ? pairOf(lines[0]!) : undefined;
    const [, ...rest] = lines;
    if (!pair || !rest.every((line) => isInPair(pair, line))) return runsOf(lines, this.#keepsHyphen);
    const [label, value] = sidesOf(pair, lines).map((side) => runsOf(side, this.#keepsHyphen));
    return [...label!, { text: GAP }, ...value!];
  }

  /** Printed larger than the text, short, and no sentence. */
  #isHeading(lines: readonly Line[]): boolean {
    const words = lines.map(({ text }) => text).join(' ');
    return (
      !opensItem(lines[0]!) &&
      lines.every(({ size, gaps }) => size > this.#bodySize * LARGER && gaps.length === 0) &&
      words.length <= LONGEST &&
      !endsSentence(words, words.length)
    );
  }

  #table({ layout, rows }: PageTable): void {
    this.#last = undefined;
    this.#composer.table(
      layout,
      rows.map((row) =>
        row.map(({ lines, ...place }) => ({ ...place, runs: runsOf(lines, this.#keepsHyphen) })),
      ),
    );
  }
}

const LARGER = 1.15;
const LONGEST = 240;

/** An item is set in as far as it is printed, by that its depth is known; a bullet that is drawn is written. */
const openingOf = (line: Line): string => {
  if (!opensItem(line)) return '';
  const indent = Math.max(0, Math.min(24, Math.round((line.left - line.edge) / line.size)));
  return ' '.repeat(indent) + (line.dotted ? '\u2022 ' : '');
};
