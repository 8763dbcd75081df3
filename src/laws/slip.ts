import { type Interval, includes } from '../quantity/interval.js';
import {
  absolute,
  ceiling,
  compare,
  divide,
  floor,
  isWhole,
  multiply,
  negate,
  type Rational,
  rational,
  sign,
} from '../quantity/rational.js';

/** One way in which a figure may have been misprinted, undone: what it then reads. */
export interface Slip {
  readonly kind: SlipKind;
  /** The number after the repair, scale applied. */
  readonly number: Rational;
  /** What happened, for a message: "two neighbouring digits exchanged". */
  readonly words: string;
  /** In halvings: a slip that comes out in one of eight ways is half as likely three times over. */
  readonly cost: number;
}

export type SlipKind = 'transposition' | 'digit' | 'dropped' | 'added' | 'scale' | 'factor' | 'sign';

/** A figure as its digits: `number` is a whole multiple of `place`, the value of the last printed digit. */
export interface PrintedDigits {
  readonly number: Rational;
  readonly place: Rational;
  /** The last place that figures like it are printed to, where that is finer: a lost point is set again. */
  readonly finest?: Rational;
}

/**
 * Every one-edit reading of a printed number that lies in the wanted set. Each edit is solved for, not tried
 * digit by digit, so a column of ten thousand figures is searched in a moment.
 */
export const slipsInto = (
  printed: PrintedDigits,
  wanted: readonly Interval[],
  factors: readonly Rational[] = [],
): readonly Slip[] => {
  const found = new Map<string, Slip>();
  const keep = (slip: Slip): void => {
    const key = `${slip.number.n}/${slip.number.d}`;
    const known = found.get(key);
    // What is a lost zero and a tenth at once is called a lost zero.
    if (!known || slip.cost < known.cost)
      found.set(key, known && isMagnitude(slip) ? { ...known, cost: slip.cost } : slip);
  };
  for (const set of wanted) {
    digitSlips(printed, set, keep);
    if (printed.finest) decimalSlips(printed, set, keep);
    magnitudeSlips(printed, set, factors, keep);
  }
  return [...found.values()];
};

type Keep = (slip: Slip) => void;

const isMagnitude = ({ kind }: Slip): boolean => kind === 'scale' || kind === 'factor' || kind === 'sign';

/** Edits of the digits, in whole numbers of the last printed place. */
const digitSlips = ({ number, place }: PrintedDigits, wanted: Interval, keep: Keep): void => {
  const size = divide(absolute(number), place);
  if (!size || !isWhole(size)) return;
  const negative = sign(number) < 0;
  const bounds = wholeBounds(wanted, place, negative);
  if (!bounds) return;
  const target: Target = {
    ...bounds,
    keep: (digits, slip) => {
      if (digits === size.n || digits <= 0n || digits < bounds.low || digits > bounds.high) return;
      const repaired = multiply(rational(digits), place);
      keep({ ...slip, number: negative ? negate(repaired) : repaired });
    },
  };
  const length = size.n.toString().length;
  const [least, next] = [10n ** BigInt(length - 1), 10n ** BigInt(length)];
  // An edit that keeps the length cannot reach a target of another length.
  if (bounds.high >= least && bounds.low < next) exchanged(size.n, least, target);
  if (bounds.high >= next && bounds.low < next * 10n) dropped(size.n, next, target);
  if (bounds.low < least) added(size.n, least, target);
};

/** A digit lost or put in behind the point leaves a decimal less or more: `37.442` for `37.4442`. */
const decimalSlips = ({ number, place }: PrintedDigits, wanted: Interval, keep: Keep): void => {
  const size = divide(absolute(number), place);
  if (!size || !isWhole(size) || isWhole(place)) return;
  const negative = sign(number) < 0;
  const least = 10n ** BigInt(size.n.toString().length - 1);
  for (const [step, edit] of [
    [rational(1n, 10n), (target: Target) => dropped(size.n, least * 10n, target)],
    [rational(10n), (target: Target) => added(size.n, least, target)],
  ] as const) {
    const unit = multiply(place, step);
    const bounds = wholeBounds(wanted, unit, negative);
    if (!bounds) continue;
    const offer = (digits: bigint, slip: How): void => {
      if (digits <= 0n || digits < bounds.low || digits > bounds.high) return;
      const repaired = multiply(rational(digits), unit);
      // What changes before the point is no decimal lost: `45.0` is two digits off `50.0`.
      if (compare(repaired, absolute(number)) !== 0 && floor(repaired) === floor(absolute(number)))
        keep({ ...slip, number: negative ? negate(repaired) : repaired });
    };
    edit({ ...bounds, keep: offer });
  }
};

interface Target {
  readonly low: bigint;
  readonly high: bigint;
  readonly keep: (digits: bigint, slip: How) => void;
}

const wholeBounds = (
  wanted: Interval,
  place: Rational,
  negative: boolean,
): { low: bigint; high: bigint } | undefined => {
  const [low, high] = negative
    ? [wanted.high && negate(wanted.high), wanted.low && negate(wanted.low)]
    : [wanted.low, wanted.high];
  const [lowOpen, highOpen] = negative
    ? [wanted.highOpen, wanted.lowOpen]
    : [wanted.lowOpen, wanted.highOpen];
  // An unbounded side is cut where no single edit reaches.
  const from = low === undefined ? -FAR : wholeFrom(low, place, lowOpen);
  const to = high === undefined ? FAR : -wholeFrom(negate(high), place, highOpen);
  return from <= to ? { low: from, high: to } : undefined;
};

const FAR = 10n ** 30n;

/** The first whole number of places at or above (or, when open, above) a bound. */
const wholeFrom = (bound: Rational, place: Rational, isOpen: boolean): bigint => {
  const scaled = divide(bound, place) ?? bound;
  return isOpen ? floor(scaled) + 1n : ceiling(scaled);
};

/** One digit misread, or two neighbours exchanged. */
const exchanged = (digits: bigint, least: bigint, target: Target): void => {
  for (let place = 1n; place <= least; place *= 10n) {
    const digit = (digits / place) % 10n;
    const from = ceilDivide(target.low - digits, place);
    const to = -ceilDivide(digits - target.high, place);
    const lowest = place === least ? 1n : 0n;
    for (let step = larger(from, lowest - digit); step <= to && digit + step <= 9n; step += 1n) {
      target.keep(digits + step * place, misread(Number(digit), Number(digit + step)));
    }
    const left = (digits / (place * 10n)) % 10n;
    if (place < least && left !== digit && !(place * 10n === least && digit === 0n)) {
      target.keep(digits + 9n * place * (digit - left), TRANSPOSED);
    }
  }
};

/** The print lost a digit: put one in at every place. */
const dropped = (digits: bigint, next: bigint, target: Target): void => {
  for (let place = 1n; place <= next; place *= 10n) {
    const around = (digits / place) * place * 10n + (digits % place);
    const from = larger(ceilDivide(target.low - around, place), place === next ? 1n : 0n);
    const to = -ceilDivide(around - target.high, place);
    for (let digit = from; digit <= to && digit <= 9n; digit += 1n) {
      target.keep(around + digit * place, digit === 0n ? LOST_ZERO : LOST);
    }
  }
};

/** The print has a digit too many: take one out at every place. */
const added = (digits: bigint, least: bigint, target: Target): void => {
  for (let place = 1n; place <= least; place *= 10n) {
    const zero = (digits / place) % 10n === 0n;
    const shorter = (digits / (place * 10n)) * place + (digits % place);
    // What stands at the head of a number is never zero.
    if (shorter >= least / 10n) target.keep(shorter, zero ? EXTRA_ZERO : EXTRA);
  }
};

const magnitudeSlips = (
  { number, place, finest = place }: PrintedDigits,
  wanted: Interval,
  factors: readonly Rational[],
  keep: Keep,
): void => {
  const offer = (repaired: Rational | undefined, slip: How): void => {
    if (!repaired || repaired.n === 0n || !includes(wanted, repaired)) return;
    if (isWhole(place) && !isWhole(divide(repaired, finest) ?? repaired)) return;
    keep({ ...slip, number: repaired });
  };
  offer(negate(number), SIGN);
  // What lies above all that is wanted need not be made larger still: most figures of a long column are done here.
  const { low, high } = wanted;
  const positive = sign(number) > 0;
  const larger = !positive || !high || compare(number, high) < 0;
  const smaller = !positive || !low || compare(number, low) > 0;
  for (const [power, words] of POWERS) {
    if (larger) offer(multiply(number, power), { ...SCALE, words: `too small by a factor of ${words}` });
    if (smaller) offer(divide(number, power), { ...SCALE, words: `too large by a factor of ${words}` });
  }
  for (const factor of factors) {
    offer(multiply(number, factor), FACTOR);
    offer(divide(number, factor), FACTOR);
  }
};

const POWERS: readonly (readonly [Rational, string])[] = [
  [rational(10n), '10'],
  [rational(100n), '100'],
  [rational(1000n), '1,000'],
  [rational(10_000n), '10,000'],
  [rational(1_000_000n), '1,000,000'],
  [rational(100_000_000n), '100,000,000'],
  [rational(1_000_000_000n), '1,000,000,000'],
];

type How = Omit<Slip, 'number'>;

/**
 * A slip of the pen befalls one digit as soon as another, so a long figure is no safer than several short ones; a
 * digit put in may be any of ten, and one that was lost is any of those that stood there.
 */
const TRANSPOSED: How = { kind: 'transposition', cost: 3, words: 'two neighbouring digits exchanged' };
const LOST_ZERO: How = { kind: 'dropped', cost: 3, words: 'a zero lost' };
const LOST: How = { kind: 'dropped', cost: 4, words: 'a digit lost' };
const EXTRA_ZERO: How = { kind: 'added', cost: 4, words: 'a zero too many' };
const EXTRA: How = { kind: 'added', cost: 5, words: 'a digit too many' };
const ALIKE_COST = 4;
const UNLIKE_COST = 6;

/** How often so many ways are to be halved until one is left. */
export const halvings = (ways: number): number => (ways <= 1 ? 0 : 32 - Math.clz32(ways - 1));

const SCALE = { kind: 'scale', cost: 4 } as const;
const FACTOR = { kind: 'factor', cost: 4, words: 'stated per another unit' } as const;
const SIGN = { kind: 'sign', cost: 4, words: 'the sign turned round' } as const;

/** Digits that print and scan alike: such a pair points at the copy, not at the author. */
const ALIKE = new Set(['06', '08', '09', '17', '14', '27', '35', '38', '49', '56', '58', '68', '69', '89']);

const misread = (shown: number, meant: number): How => {
  const same = ALIKE.has(shown < meant ? `${shown}${meant}` : `${meant}${shown}`);
  return {
    kind: 'digit',
    cost: same ? ALIKE_COST : UNLIKE_COST,
    words: `${shown} in place of ${meant}${same ? ', which look alike' : ''}`,
  };
};

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const ceilDivide = (a: bigint, b: bigint): bigint => {
  const quotient = a / b;
  return a > 0n && quotient * b !== a ? quotient + 1n : quotient;
};
