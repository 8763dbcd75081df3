import { isLetter, skipRight, wordEnd } from './window.js';

/**
 * English numbers in words: `two hundred`, `Twenty-five thousand and ten`. Read exactly, on integers, up to
 * trillions; `eleven point eight` gives decimals.
 */
interface WordNumber {
  readonly number: string;
  readonly decimals: number;
  readonly end: number;
}

const UNITS: ReadonlyMap<string, bigint> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, BigInt(value)]),
);
const TENS: ReadonlyMap<string, bigint> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, BigInt(index + 2) * 10n]),
);
const GROUPS: ReadonlyMap<string, bigint> = new Map([
  ['thousand', 1_000n],
  ['million', 1_000_000n],
  ['billion', 1_000_000_000n],
  ['trillion', 1_000_000_000_000n],
]);

/** Words a number may begin with. */
export const NUMBER_WORDS: readonly string[] = [...UNITS.keys(), ...TENS.keys()];

interface Sum {
  total: bigint;
  group: bigint;
  /** What the last word was: decides what may follow. */
  last: 'start' | 'unit' | 'ten' | 'hundred' | 'group';
}

/** The number in words that starts at `at`; undefined when the word there is none. */
export const readNumberWords = (text: string, at: number): WordNumber | undefined => {
  const first = wordEnd(text, at);
  const single = UNITS.get(text.slice(at, first).toLowerCase());
  // Nearly always one word: nothing to add up.
  if (single !== undefined && !goesOn(text, first))
    return { number: String(single), decimals: 0, end: first };
  const sum: Sum = { total: 0n, group: 0n, last: 'start' };
  let end = -1;
  let from = at;
  for (let count = 0; count < 24; count += 1) {
    const to = wordEnd(text, from);
    const word = text.slice(from, to).toLowerCase();
    if (word === 'and' && (sum.last === 'hundred' || sum.last === 'group')) {
      from = skipRight(text, to);
      continue;
    }
    if (word === 'point' && end >= 0) return withDecimals(text, skipRight(text, to), sum, end);
    if (!take(sum, word)) break;
    end = to;
    from = nextWord(text, to);
    if (from < 0) break;
  }
  return end < 0 ? undefined : { number: String(sum.total + sum.group), decimals: 0, end };
};

const take = (sum: Sum, word: string): boolean => {
  const unit = UNITS.get(word);
  if (unit !== undefined) {
    if (sum.last === 'unit' || (sum.last === 'ten' && (unit === 0n || unit > 9n))) return false;
    sum.group += unit;
    sum.last = 'unit';
    return true;
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    if (sum.last === 'unit' || sum.last === 'ten') return false;
    sum.group += ten;
    sum.last = 'ten';
    return true;
  }
  return takeMultiplier(sum, word);
};

const takeMultiplier = (sum: Sum, word: string): boolean => {
  if (sum.last === 'start') return false;
  if (word === 'hundred') {
    if (sum.last !== 'unit' || sum.group > 19n) return false;
    sum.group *= 100n;
    sum.last = 'hundred';
    return true;
  }
  const group = GROUPS.get(word);
  if (group === undefined || sum.last === 'group') return false;
  sum.total += sum.group * group;
  sum.group = 0n;
  sum.last = 'group';
  return true;
};

/** Whether a further number word may follow: a multiplier, "and", "point", or after a hyphen or comma. */
const goesOn = (text: string, at: number): boolean => {
  const next = nextWord(text, at);
  if (next < 0) return false;
  const word = text.slice(next, wordEnd(text, next)).toLowerCase();
  return word === 'hundred' || word === 'point' || GROUPS.has(word);
};

/** The next word may follow a blank, a hyphen (`twenty-five`) or a comma (`one thousand, two hundred`). */
const nextWord = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === 45) return isLetter(text.charCodeAt(at + 1)) ? at + 1 : -1;
  if (code === 44 && text.charCodeAt(at + 1) === 32) return skipRight(text, at + 1);
  return code === 32 ? skipRight(text, at) : -1;
};

const withDecimals = (text: string, at: number, sum: Sum, before: number): WordNumber => {
  let from = at;
  let end = before;
  let digits = '';
  while (digits.length < 12) {
    const to = wordEnd(text, from);
    const unit = UNITS.get(text.slice(from, to).toLowerCase());
    if (unit === undefined || unit > 9n) break;
    digits += String(unit);
    end = to;
    from = skipRight(text, to);
  }
  const whole = String(sum.total + sum.group);
  return digits === ''
    ? { number: whole, decimals: 0, end: before }
    : { number: `${whole}.${digits}`, decimals: digits.length, end };
};
