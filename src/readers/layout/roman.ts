/** Roman numerals in small letters, as lists and pages are numbered with: `iv` is 4. */

const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `4` → `iv`; what Rome could not count (less than 1, 4,000 and more) stays in digits. */
export const toRoman = (number: number): string => {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = '';
  for (const [value, sign] of SIGNS) for (; left >= value; left -= value) text += sign;
  return text;
};

/** `iv` → 4; 0 for what is no numeral below forty (`iiii`, `civil`): lists and front pages end before that. */
export const fromRoman = (text: string): number => NUMBERS.get(text) ?? 0;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 39 }, (_, index) => [toRoman(index + 1), index + 1]),
);
