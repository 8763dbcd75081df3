/**
 * Shift_JIS and EUC-JP tell themselves apart from windows-1252 by pairs: their high bytes come two by two,
 * and most pairs are kana or punctuation, which real Japanese cannot do without.
 */
export const japaneseEncoding = (bytes: Uint8Array): 'shift_jis' | 'euc-jp' | undefined => {
  const shift = tally(bytes, shiftJis);
  const euc = tally(bytes, eucJp);
  const best = score(shift) >= score(euc) ? shift : euc;
  if (score(best) <= 0) return undefined;
  return best === shift ? 'shift_jis' : 'euc-jp';
};

interface Tally {
  pairs: number;
  kana: number;
  broken: number;
}

/** How many bytes the character at a place takes; 0 when it is broken. */
type Step = (first: number, second: number) => 0 | 1 | 2;

const SAMPLE = 65_536;

const tally = (bytes: Uint8Array, step: Step): Tally => {
  const counts: Tally = { pairs: 0, kana: 0, broken: 0 };
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const first = bytes[at]!;
    if (first < 0x80) continue;
    const taken = step(first, bytes[at + 1] ?? 0);
    if (taken === 0) counts.broken++;
    if (taken !== 2) continue;
    counts.pairs++;
    if (isKana(first, step)) counts.kana++;
    at++;
  }
  return counts;
};

/** Rows 1 (punctuation), 4 (hiragana) and 5 (katakana) of the character set. */
const isKana = (first: number, step: Step): boolean =>
  step === shiftJis
    ? first === 0x81 || first === 0x82 || first === 0x83
    : first === 0xa1 || first === 0xa4 || first === 0xa5;

const shiftJis: Step = (first, second) => {
  if (first >= 0xa1 && first <= 0xdf) return 1;
  const lead = (first >= 0x81 && first <= 0x9f) || (first >= 0xe0 && first <= 0xfc);
  return lead && second >= 0x40 && second <= 0xfc && second !== 0x7f ? 2 : 0;
};

const eucJp: Step = (first, second) => {
  if (first === 0x8e && second >= 0xa1 && second <= 0xdf) return 2;
  return first >= 0xa1 && first <= 0xfe && second >= 0xa1 && second <= 0xfe ? 2 : 0;
};

/** A fifth of the pairs as kana, and broken places rare; the surplus of kana decides between the two. */
const score = ({ pairs, kana, broken }: Tally): number =>
  pairs >= 2 && kana * 5 >= pairs && broken * 20 <= pairs ? kana - broken * 4 : 0;
