import type { LineIndex } from '../../model/lines.js';
import type { Span } from '../../model/span.js';
import { safe } from '../../terminal/safe.js';
import type { Paint } from '../../terminal/style.js';
import { width } from '../../terminal/width.js';

/** A figure to underline, and what it is called. */
export interface Mark extends Span {
  readonly name: string;
}

/** A line longer than this is cut, with so much left around each figure; a figure itself is cut as well. */
const LONGEST = 100;
const AROUND = 28;
const LONGEST_FIGURE = 80;
/** More lines than this are counted, not shown; a figure that runs over lines shows its first ones. */
const MOST_LINES = 10;
const MOST_LINES_OF_A_FIGURE = 2;

/** The lines of the text that hold the marks, each with `^^^` under its figures and their names behind. */
export const excerpt = (text: string, lines: LineIndex, marks: readonly Mark[], paint: Paint): string[] => {
  const byLine = groupByLine(text, lines, marks);
  const numbers = [...byLine.keys()].sort((a, b) => a - b);
  const shown = numbers.slice(0, MOST_LINES);
  const gutter = String(shown.at(-1) ?? 1).length;
  const rows = shown.flatMap((number, at) => [
    ...(at > 0 && number > shown[at - 1]! + 1 ? [paint('dim', `  ${' '.repeat(gutter)} ·`)] : []),
    ...drawLine(text, byLine.get(number)!, String(number).padStart(gutter), paint),
  ]);
  const left = numbers.length - shown.length;
  return left > 0 ? [...rows, `  ${' '.repeat(gutter)} · and ${left} more lines`] : rows;
};

interface Line extends Span {
  readonly marks: Mark[];
}

const groupByLine = (text: string, lines: LineIndex, marks: readonly Mark[]): Map<number, Line> => {
  const byLine = new Map<number, Line>();
  for (const mark of marks) {
    const first = lines.at(mark.start).line;
    for (let number = first; number < first + MOST_LINES_OF_A_FIGURE; number++) {
      const line = byLine.get(number) ?? lineAt(text, lines, number);
      const piece = {
        name: mark.name,
        start: Math.max(mark.start, line.start),
        end: Math.min(mark.end, line.end),
      };
      if (piece.start >= piece.end && number > first) break;
      line.marks.push(piece);
      byLine.set(number, line);
    }
  }
  return byLine;
};

const lineAt = (text: string, { starts }: LineIndex, number: number): Line => {
  const start = starts[number - 1] ?? text.length;
  let end = starts[number] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1]!)) end--;
  return { start, end, marks: [] };
};

/** One pair of rows for each window of the line: figures far apart in a long line are shown one by one. */
const drawLine = (text: string, line: Line, number: string, paint: Paint): string[] => {
  const marks = line.marks.sort((a, b) => a.start - b.start);
  return windowsOf(text, line, marks).flatMap((window) => drawWindow(text, line, window, number, paint));
};

const drawWindow = (text: string, line: Line, window: Window, number: string, paint: Paint): string[] => {
  let shown = window.start > line.start ? '… ' : '';
  let carets = ' '.repeat(shown.length);
  for (const { span, marked } of stretches(window)) {
    const piece = safe(text.slice(span.start, span.end));
    shown += piece;
    carets += (marked ? '^' : ' ').repeat(width(piece));
  }
  const names = [...new Set(window.marks.map(({ name }) => safe(name)))].join(', ');
  const margin = ' '.repeat(number.length);
  return [
    `  ${paint('dim', `${number} │`)} ${shown.trimEnd()}${window.end < line.end ? ' …' : ''}`,
    `  ${paint('dim', `${margin} │`)} ${paint('red', carets.trimEnd())} ${paint('dim', names)}`.trimEnd(),
  ];
};

interface Window extends Span {
  readonly marks: readonly Mark[];
}

/** What is shown of a line: all of it, or the surroundings of its figures. */
const windowsOf = (text: string, line: Line, marks: readonly Mark[]): Window[] => {
  if (line.end - line.start <= LONGEST) return [{ start: line.start, end: line.end, marks }];
  const windows: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const { start, end } = around(text, line, mark);
    const last = windows.at(-1);
    if (last && start <= last.end + 2) {
      last.end = Math.max(last.end, end);
      last.marks.push(mark);
    } else windows.push({ start, end, marks: [mark] });
  }
  return windows;
};

/** A figure with some words before and behind it: cut at blanks where there are any. */
const around = (text: string, line: Line, mark: Mark): Span => {
  const shown = Math.min(mark.end, mark.start + LONGEST_FIGURE);
  const start = Math.max(line.start, mark.start - AROUND);
  const end = Math.min(line.end, shown + AROUND);
  const blankBefore = start > line.start ? text.slice(start, mark.start).indexOf(' ') : -1;
  const blankBehind = end < line.end ? text.slice(shown, end).lastIndexOf(' ') : -1;
  return { start: start + blankBefore + 1, end: blankBehind < 0 ? end : shown + blankBehind };
};

interface Stretch {
  readonly span: Span;
  readonly marked: boolean;
}

/** A window cut at the edges of the marks. */
const stretches = (window: Window): Stretch[] => {
  const cuts: Stretch[] = [];
  let at = window.start;
  for (const mark of window.marks) {
    const start = Math.max(at, mark.start);
    const end = Math.min(window.end, mark.end);
    if (end <= start) continue;
    if (start > at) cuts.push({ span: { start: at, end: start }, marked: false });
    cuts.push({ span: { start, end }, marked: true });
    at = end;
  }
  if (at < window.end) cuts.push({ span: { start: at, end: window.end }, marked: false });
  return cuts;
};
