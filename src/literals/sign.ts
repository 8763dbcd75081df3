import { isBorder, isDigit, isLetter, skipLeft, wordBefore } from './window.js';

/**
 * Negative amounts are printed with a minus, a triangle (△ ▲) or in brackets. A minus counts only where it
 * cannot join two figures, brackets only where they cannot be a mark or an aside: see `bracketsNegate`.
 */
export interface Sign {
  readonly negative: boolean;
  /** Where the sign begins; the figure's own start when there is none. */
  readonly start: number;
  /** True when an opening bracket stands there, which only a closing one behind the figure makes negative. */
  readonly open: boolean;
}

export const signBefore = (text: string, start: number, floor: number): Sign => {
  const code = start > floor ? text.charCodeAt(start - 1) : 0;
  if (code === 45 && minusNegates(text, start - 1, floor))
    return { negative: true, start: start - 1, open: false };
  if (code === 0x25b3 || code === 0x25b2) return { negative: true, start: start - 1, open: false };
  if (code === 40) return { negative: false, start: start - 1, open: true };
  if (code === 32) {
    const at = skipLeft(text, start, floor);
    const triangle = at > floor ? text.charCodeAt(at - 1) : 0;
    if (triangle === 0x25b3 || triangle === 0x25b2) return { negative: true, start: at - 1, open: false };
  }
  return { negative: false, start, open: false };
};

const minusNegates = (text: string, at: number, floor: number): boolean => {
  const code = text.charCodeAt(at - 1);
  if (isBorder(code) || code === 40 || code === 58 || code === 0x24) return true;
  if (code !== 32) return false;
  // After a figure and a blank, a minus is a dash between two figures.
  const before = skipLeft(text, at, floor);
  const previous = text.charCodeAt(before - 1);
  return (
    !(before === floor && floor > 0) &&
    !isDigit(previous) &&
    (isLetter(previous) || isBorder(previous) || previous === 58 || previous === 40)
  );
};

/** Words that an amount follows as what they tell; behind a noun, brackets hold an aside ("shares (NOK 5)"). */
const VERBS: ReadonlySet<string> = new Set(
  'of was were is or from by at and being totaled totalled'.split(' '),
);

/**
 * Whether `(1,234)` means minus 1,234: alone in its cell (not as the first of a row when it might be a mark);
 * in running text only behind a word like "of" (a loss of ($0.12) per share).
 */
export const bracketsNegate = (
  text: string,
  open: number,
  close: number,
  figure: { readonly money: boolean; readonly plain: boolean; readonly afterFigure: boolean },
): boolean => {
  if (text.charCodeAt(close) !== 41) return false;
  const left = leftBorder(text, open);
  const right = rightBorder(text, close + 1);
  if (left !== undefined && right !== undefined) return !figure.plain || left === 9;
  // Nordic releases print the year before in brackets, "NOK 5.00 (3.50)": behind a figure they mean no loss.
  return figure.money && !figure.afterFigure && VERBS.has(wordBefore(text, open, 0).word);
};

const leftBorder = (text: string, at: number): number | undefined => {
  let from = at;
  while (at - from < 40 && text.charCodeAt(from - 1) === 32) from -= 1;
  const code = text.charCodeAt(from - 1);
  return isBorder(code) ? code : undefined;
};

const rightBorder = (text: string, at: number): number | undefined => {
  let to = at;
  while (to - at < 40 && text.charCodeAt(to) === 32) to += 1;
  const code = text.charCodeAt(to);
  return isBorder(code) ? code : undefined;
};
