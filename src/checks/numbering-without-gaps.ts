import type { Check, Verdict } from '../laws/check.js';
import { type Mark, marksOf } from '../laws/marks.js';
import type { Evidence } from '../model/evidence.js';

/** Numbered parts count 1, 2, 3 without a gap; a list starts again at 1 under a new or deeper heading. */
export const numberingWithoutGaps: Check = {
  id: 'numbering-without-gaps',
  summary: 'Numbered headings and list items count up from 1 without a gap.',
  severity: 'warning',
  law: '(1), (2), … (n)',
  why: 'A missing number is a part that was lost in editing or in conversion, and every reference to a later part is then in doubt.',
  needs: [],
  examples: {
    holds:
      '1. Total number of rights\n\n162 rights\n\n2. Amount to be paid in\n\nJPY360,000\n\n3. Date of allotment\n\nJuly 11, 2016',
    fails:
      '1. Total number of rights\n\n162 rights\n\n3. Amount to be paid in\n\nJPY360,000\n\n4. Date of allotment\n\nJuly 11, 2016',
  },
  run,
};

/** A run of marks of one style, each one more than the last. */
interface List {
  readonly style: string;
  readonly first: Mark;
  last: Mark;
  /** What `last` counts as in this style. */
  number: number;
  count: number;
  readonly broken: Break[];
}

/** Where a number was expected and another stands. */
interface Break {
  readonly at: Mark;
  readonly expected: number;
  readonly found: number;
}

function* run({ document }: Evidence): Iterable<Verdict> {
  for (const list of listsOf(marksOf(document))) {
    if (list.count < 2) continue;
    if (list.broken.length === 0) yield whole(list);
    for (const gap of list.broken) yield broken(list, gap, document.text);
  }
}

const listsOf = (marks: readonly Mark[]): readonly List[] => {
  const lists: List[] = [];
  const open: List[] = [];
  for (const mark of marks) {
    if (mark.number > LAST || UNCHECKED.has(mark.style)) continue;
    if (!extend(open, mark)) start(open, lists, mark);
  }
  return lists;
};

/** Continues the innermost open list that this number follows; everything deeper is closed by it. */
const extend = (open: List[], mark: Mark): boolean => {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const list = open[depth] as List;
    const number = readAs(mark, list.style);
    if (number === undefined || number !== list.number + 1) continue;
    open.length = depth + 1;
    list.last = mark;
    list.number = number;
    list.count++;
    return true;
  }
  return false;
};

const start = (open: List[], lists: List[], mark: Mark): void => {
  const skipped = mark.number === 1 ? undefined : skips(open, mark);
  if (skipped) return;
  const broken = mark.number === 1 ? [] : [{ at: mark, expected: 1, found: mark.number }];
  const list = { style: mark.style, first: mark, last: mark, number: mark.number, count: 1, broken };
  if (open.length === DEEPEST) open.shift();
  open.push(list);
  if (mark.number <= 1 + WIDEST) lists.push(list);
};

/** One or two numbers left out (or one printed twice) in the innermost list of this style. */
const skips = (open: List[], mark: Mark): boolean => {
  const depth = open.findLastIndex((list) => list.style === mark.style);
  const list = open[depth];
  const ahead = list ? mark.number - list.number : 0;
  if (!list || ahead < 0 || ahead > 1 + WIDEST || list.count < (ahead === 0 ? 1 : 2)) return false;
  open.length = depth + 1;
  list.broken.push({ at: mark, expected: list.number + 1, found: mark.number });
  list.last = mark;
  list.number = mark.number;
  list.count++;
  return true;
};

/** A lone letter may be a letter or a Roman numeral: `(i)` follows `(h)`. */
const readAs = (mark: Mark, style: string): number | undefined => {
  if (mark.style === style) return mark.number;
  if (mark.label.length !== 1 || OTHER_READING[mark.style] !== style) return undefined;
  return style.includes('a') ? mark.label.toLowerCase().charCodeAt(0) - 96 : ROMAN[mark.label.toLowerCase()];
};

const OTHER_READING: Readonly<Record<string, string>> = {
  '(i)': '(a)',
  'i)': 'a)',
  'i.': 'a.',
  '(a)': '(i)',
  'a)': 'i)',
  'a.': 'i.',
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Bare numbers and decimal section numbers are too often something else. */
const UNCHECKED: ReadonlySet<string> = new Set(['bullet', '1', '1.1']);
const LAST = 60;
const WIDEST = 2;
const DEEPEST = 12;

const whole = (list: List): Verdict => ({
  outcome: 'exact',
  message: `${list.count} parts are numbered without a gap`,
  operands: [list.first, list.last].map((mark) => ({ name: 'number', start: mark.start, end: mark.end })),
});

const broken = (list: List, { at, expected, found }: Break, text: string): Verdict => {
  const printed = text.slice(at.start, at.end).trim();
  const missing = found - 1 > expected ? `${expected} to ${found - 1} are` : `${expected} is`;
  const message =
    found < expected
      ? `number ${found} stands twice: "${printed}" where ${expected} was expected`
      : `number ${missing} missing: ${at === list.first ? 'the list starts' : 'the list goes on'} with "${printed}"`;
  return {
    outcome: 'inconsistent',
    // Of a longer text with Roman parts only a later one may be printed.
    ...(at === list.first && ROMAN_STYLE.test(list.style) && { severity: 'note' }),
    message,
    stated: String(found),
    computed: String(expected),
    operands: [{ name: 'number', start: at.start, end: at.end }],
    suspect: {
      start: at.start,
      end: at.end,
      probable: printed.replace(at.label, labelOf(expected, at)),
      explanation: 'either a part is missing before it, or it has the wrong number',
    },
  };
};

const ROMAN_STYLE = /^\(?i[.)]$/i;

const labelOf = (number: number, mark: Mark): string =>
  /\d/.test(mark.label) || mark.style.includes('i') ? String(number) : String.fromCharCode(96 + number);
