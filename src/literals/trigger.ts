import { NUMBER_WORDS } from './number-words.js';
import { ORDINAL_WORDS } from './ordinal.js';

/**
 * Where a literal can begin: digits, words that count or say that a value is missing, and marks inside addresses
 * (`@`, the dot of `.com`, the colon of a listing). Every match is one character, the rest of a word is looked at only.
 */
const BLANK_WORDS: readonly string[] = [
  'undetermined',
  'not (?:yet|determined|decided|fixed|been|applicable|available)',
  'to be (?:determined|decided|announced|fixed)',
  'tbd',
  'tba',
  'n\\/a',
  'n\\.a',
  'n\\.m',
  'na',
  'nm',
  'nil',
];

const DOMAINS =
  'com|org|net|ad|co|ne|or|jp|io|info|eu|se|fi|dk|no|de|ca|au|uk|us|gov|edu|ac|go|biz|nl|fr|ch|ai|news';

/** Alternatives that share a first letter stand behind it, so that most words are left after one look. */
function byFirstLetter(words: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const rest = groups.get(word.charAt(0)) ?? [];
    rest.push(word.slice(1));
    groups.set(word.charAt(0), rest);
  }
  return [...groups].map(([first, rest]) => `${first}(?=(?:${rest.join('|')})(?![a-z]))`).join('|');
}

const LISTING = ':(?= {0,12}[A-Za-z0-9])';
const DASH = '-(?= {0,8}(?:[\\t\\n]|$))';
const DOMAIN = `\\.(?=(?:${DOMAINS})(?:[/ ,;:)>\\n\\t.]|$))`;
const WORDS = `\\b(?:${byFirstLetter([...NUMBER_WORDS.filter((word) => word !== 'zero'), ...ORDINAL_WORDS, ...BLANK_WORDS, 'q[1-4]'])}|h(?=ttps?:)|w(?=ww\\.))`;
const LATIN = ['[0-9@]', DASH, LISTING, DOMAIN, WORDS];

/** ① … ⑳ and 第. */
const NUMBERED = '[\\u2460-\\u2473\\u7b2c]';
/** 令和 平成 昭和 大正 明治, digits in kanji (百万円 in a header is a unit, no number), 未定 該当 なし. */
const ERAS = '[\\u4ee4\\u5e73\\u662d\\u5927\\u660e](?=\\u548c|\\u6210|\\u6b63|\\u6cbb)';
const KANJI =
  '[\\u3007\\u4e00\\u4e8c\\u4e09\\u56db\\u4e94\\u516d\\u4e03\\u516b\\u4e5d\\u5341\\u58f1\\u5f10\\u53c2]';
const MISSING = '[\\u672a\\u8a72\\u306a](?=\\u5b9a|\\u78ba|\\u5f53|\\u3057)';

/** For texts in Latin letters: half the cost of the other, which serves every text. */
export const LATIN_TRIGGER = new RegExp(LATIN.join('|'), 'gi');
export const TRIGGER = new RegExp([...LATIN, NUMBERED, ERAS, KANJI, MISSING].join('|'), 'gi');
