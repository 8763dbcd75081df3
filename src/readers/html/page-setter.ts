import type { Composer, Run } from '../layout/composer.js';
import { type Grid, gridOf, type Slot } from './cells.js';
import { logicalRows } from './columns.js';
import type { Flow, Line, Node, Source, Table } from './flow.js';
import { asideRows, isMark, shapeOf, wordsOf } from './table-shape.js';

/**
 * Sets a page into the one text, in the order of the file: paragraphs, headings, lists, tables; what lies around
 * the release and what a printed page repeats as furniture.
 */
export class PageSetter {
  /** True when a table was cut to its limit. */
  cut = false;
  readonly #composer: Composer<Source>;
  readonly #maxCells: number;
  /** Lines that hang together, still to be set. */
  #lines: Line[] = [];
  /** A number alone, which is that of a page if the page ends here. */
  #number: Line | undefined;
  #afterBreak = false;
  #hasBreaks = false;

  constructor(composer: Composer<Source>, maxCells: number) {
    this.#composer = composer;
    this.#maxCells = maxCells;
  }

  /** Sets a page; as furniture when it is none of the release. */
  set(page: Flow, furniture = false): void {
    this.#flow(page, furniture);
    this.#flush();
    this.#setNumber(this.#hasBreaks);
  }

  #flow(flow: Flow, outer: boolean): void {
    const furniture = outer || flow.around || isPageFoot(flow);
    if (furniture !== outer) this.#settle();
    for (const node of flow.nodes) this.#node(node, furniture);
    if (furniture !== outer) this.#settle();
  }

  #node(node: Node, furniture: boolean): void {
    if (node.kind === 'flow') this.#flow(node, furniture);
    else if (node.kind === 'table') this.#table(node, furniture);
    else if (node.kind === 'break') this.#break();
    else if (furniture) this.#composer.block('furniture', runsOf(node), { tight: node.tight });
    else this.#line(node);
  }

  #break(): void {
    this.#flush();
    this.#setNumber(true);
    this.#afterBreak = this.#hasBreaks = true;
  }

  #line(line: Line): void {
    const term = this.#lines.length === 1 ? this.#lines[0]! : undefined;
    if (term?.term && !line.term && term.ink + line.ink < LONGEST_PAIR) {
      this.#lines = [];
      this.#settle();
      this.#composer.block('paragraph', inOneLine([term, line], GAP), { tight: term.tight });
      return;
    }
    if (!line.tight || line.pre) this.#flush();
    this.#lines.push(line);
  }

  /** Sets the lines that hang together; a number alone waits for what follows it. */
  #flush(): void {
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = [];
    this.#setNumber(false);
    if (lines.length === 1 && isPageNumber(lines[0]!)) {
      this.#number = lines[0];
      if (this.#afterBreak) this.#setNumber(true);
    } else this.#together(lines);
    this.#afterBreak = false;
  }

  /** Before or after the edge of a page, a number alone is the page's. */
  #setNumber(edge: boolean): void {
    const number = this.#number;
    this.#number = undefined;
    if (number && edge) this.#composer.block('furniture', runsOf(number));
    else if (number) this.#single(number, false);
  }

  /** Sets all that waits, for something else is set next. */
  #settle(): void {
    this.#flush();
    this.#setNumber(false);
    this.#afterBreak = false;
  }

  /** Lines parted by line breaks: bold ones and items stand for themselves, others are read as lines of a text. */
  #together(lines: readonly Line[]): void {
    for (let at = 0; at < lines.length; ) {
      const next = at + this.#stretch(lines, at);
      if (next - at > 1) this.#wrapped(lines.slice(at, next), at > 0);
      else this.#single(lines[at]!, at > 0);
      at = next;
    }
  }

  /** How many lines from one on are plain lines of one paragraph. */
  #stretch(lines: readonly Line[], at: number): number {
    let next = at;
    while (next < lines.length && isPlain(lines[next]!)) next++;
    return Math.max(next - at, 1);
  }

  #single(line: Line, tight: boolean): void {
    const bold = line.light === 0;
    if (line.pre) this.#composer.block('lines', preRuns(line), { tight });
    else if (isHeading(line)) this.#composer.block('heading', runsOf(line), { level: line.heading, tight });
    else this.#composer.block('paragraph', runsOf(line), { bold, tight });
  }

  #wrapped(lines: readonly Line[], tight: boolean): void {
    const runs: Run<Source>[] = [];
    for (const line of lines) {
      if (runs.length > 0) runs.push({ text: '\n' });
      for (const run of runsOf(line)) runs.push(unbroken(run));
    }
    this.#composer.block('lines', runs, { tight });
  }

  #table(table: Table, furniture: boolean): void {
    this.#flush();
    this.#flow(table.caption, furniture);
    this.#flush();
    const grid = gridOf(table.rows, this.#maxCells);
    if (grid.cut) this.cut = true;
    if (furniture) {
      this.#asFurniture(grid);
      return;
    }
    const shape = shapeOf(grid);
    if (shape === 'data') this.#data(grid);
    else
      for (const row of grid.rows)
        this.#row(
          row.filter(({ ink }) => ink > 0),
          shape === 'layout',
        );
    this.#flush();
  }

  #asFurniture({ rows }: Grid): void {
    this.#settle();
    for (const row of rows)
      this.#composer.block(
        'furniture',
        inOneLine(
          row.flatMap(({ lines }) => lines),
          { text: '  ' },
        ),
      );
  }

  /** Rows that are none are set as what they are, between the tables that the others make. */
  #data(grid: Grid): void {
    const aside = asideRows(grid);
    for (let at = 0; at < grid.rows.length; ) {
      let next = at;
      while (next < grid.rows.length && aside[next] === aside[at]) next++;
      if (aside[at]) for (const row of grid.rows.slice(at, next)) this.#row(row, true);
      else this.#rows(grid, at, next);
      at = next;
    }
  }

  #rows(grid: Grid, from: number, to: number): void {
    this.#settle();
    const rows = grid.rows.map((row, at) => (at < from || at >= to ? [] : row));
    this.#composer.table('html', logicalRows({ ...grid, rows }));
  }

  /** A row that is none: its cells one after the other, or in one line. */
  #row(slots: readonly Slot[], unrolled: boolean): void {
    const [label, words] = slots;
    if (unrolled || !label || !words) {
      for (const { flow } of slots) this.#flow(flow, false);
      this.#flush();
      return;
    }
    this.#settle();
    const gap = isMark(label) || isItem(label) ? ONE : GAP;
    const [first, ...more] = words.lines;
    const whole = [...label.lines, first!];
    const bold = whole.every(({ light }) => light === 0);
    this.#composer.block('paragraph', inOneLine(whole, gap), { bold });
    for (const line of more) this.#line(line);
    this.#flush();
  }
}

/** A label and its value stand in one line, a wide gap between them. */
const GAP: Run<Source> = { text: '   ' };
const ONE: Run<Source> = { text: ' ' };
const LONGEST_PAIR = 300;

const runsOf = ({ runs, mark, depth }: Line): readonly Run<Source>[] => {
  if (mark === '') return runs;
  const indent = '  '.repeat(Math.min(Math.max(depth - 1, 0), 12));
  return [{ text: indent + (isSelfMarked(runs) ? '' : mark) }, ...runs];
};

/** Some lists print their marks as words. */
const isSelfMarked = (runs: readonly Run<Source>[]): boolean =>
  /^(?:[•·▪◦○●■□◆▶➢✓–—]|\([0-9a-z]{1,3}\)|[①-⑳])/.test(runs[0]?.text ?? '');

/** Line breaks of the file are blanks of the page. */
const unbroken = (run: Run<Source>): Run<Source> =>
  run.text.includes('\n') || run.text.includes('\r') || run.text.includes('\t')
    ? { ...run, text: run.text.replace(/[\n\r\t]/g, ' ') }
    : run;

const inOneLine = (lines: readonly Line[], gap: Run<Source>): Run<Source>[] => {
  const runs: Run<Source>[] = [];
  for (const line of lines) {
    if (runs.length > 0) runs.push(gap);
    for (const run of line.runs) runs.push(run);
  }
  return runs;
};

/** Empty lines at either end of a preformatted text are not shown. */
const preRuns = ({ runs }: Line): Run<Source>[] => {
  const kept = runs.slice();
  while (kept.length > 0 && kept[0]!.text.trim() === '') kept.shift();
  while (kept.length > 0 && kept.at(-1)!.text.trim() === '') kept.pop();
  if (kept.length === 0) return kept;
  const lead = /^(?:[ \t]{0,200}\r?\n){1,200}/.exec(kept[0]!.text)?.[0].length ?? 0;
  kept[0] = cutOut(kept[0]!, lead, kept[0]!.text.length);
  const last = kept.length - 1;
  kept[last] = cutOut(kept[last]!, 0, kept[last]!.text.trimEnd().length);
  return kept;
};

const cutOut = ({ text, where }: Run<Source>, start: number, end: number): Run<Source> => {
  const cut = text.slice(start, end);
  if (!where || where.to - where.from !== text.length) return where ? { text: cut, where } : { text: cut };
  return { text: cut, where: { from: where.from + start, to: where.from + end } };
};

const LONGEST_HEADING = 300;

const isHeading = ({ heading, ink }: Line): boolean => heading > 0 && ink <= LONGEST_HEADING;

const isPlain = (line: Line): boolean => line.light > 0 && line.mark === '' && !line.pre && !isHeading(line);

const isPageNumber = (line: Line): boolean => line.ink <= 14 && PAGE_NUMBER.test(wordsOf(line));

const PAGE_NUMBER =
  /^(?:page )?[-–—]? ?(?:[A-Z]{1,2}-)?(?:[0-9]{1,4}|[ivx]{1,6})(?: ?(?:of|\/) ?[0-9]{1,4})? ?[-–—]?$/i;

const SHORT = 300;

const isPageFoot = (flow: Flow): boolean => flow.region === 'page' && inkOf(flow) < SHORT;

const inkOf = (flow: Flow): number => {
  let ink = 0;
  for (const node of flow.nodes) {
    if (node.kind === 'line') ink += node.ink;
    else if (node.kind === 'flow') ink += inkOf(node);
    else if (node.kind === 'table')
      for (const row of node.rows) for (const cell of row) ink += inkOf(cell.flow);
  }
  return ink;
};

/** `Item 5.02` before what it is about. */
const isItem = ({ lines }: Slot): boolean =>
  /^item [0-9]{1,2}(?:\.[0-9]{2})?\.?:?$/i.test(wordsOf(lines[0]!));
