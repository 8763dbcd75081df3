/** What a word or a few words are, as far as their shape tells: enough to see columns of figures. */
export type Shape = 'figure' | 'year' | 'sign' | 'text';

export const shapeOf = (words: readonly { readonly text: string }[]): Shape => {
  let shape: Shape = 'sign';
  let figures = 0;
  for (const { text } of words) {
    const own = shapeOfWord(text);
    if (own === 'text') return figures > 0 && words.length <= 3 && UNIT.test(text) ? 'figure' : 'text';
    if (own !== 'sign') figures++;
    if (own === 'figure' || (own === 'year' && shape !== 'figure')) shape = own;
  }
  return figures > 1 ? 'text' : shape;
};

/** `4,700,000 shares`, `12 months`: a word behind a figure, no sentence. */
const UNIT = /^\(?[a-z年月日株円個名百万千億]{1,12}[.)]?$/u;

const shapeOfWord = (text: string): Shape => {
  if (text.length > LONGEST_FIGURE) return 'text';
  if (YEAR.test(text)) return 'year';
  if (FIGURE.test(text) || DASH.test(text)) return 'figure';
  return SIGN.test(text) ? 'sign' : 'text';
};

const LONGEST_FIGURE = 28;
const YEAR = /^(?:19|20)\d\d$/;
const FIGURE =
  /^[-–—−+△▲~(]?(?:[A-Z]{0,3}[$€£¥￥]|JPY|USD|EUR|GBP|CNY|HKD|SEK|NOK|DKK|CHF|CAD|AUD|INR|KRW)?[-–−(△▲]?\d(?:[\d,.]{0,24}\d)?(?:[mkbMKB]|bn|mn)?[)%x]{0,3}[*^]{0,2}$/;
const DASH = /^(?:[$€£¥]?[-–—―]{1,3}\)?|N\/A|n\/a|NM|nm)$/;
const SIGN = /^(?:[A-Z]{0,3}[$€£¥￥]\(?|[()%]{1,3}|\)?[A-Z]?%|x|pts?)$/;
