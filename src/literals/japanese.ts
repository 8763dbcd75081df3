import type { Literal } from '../model/literal.js';
import { readJapaneseBlank } from './blank.js';
import { readFigure } from './figure.js';
import { readJapaneseQuarter } from './fiscal.js';
import { readEraDate, readWesternDate } from './japanese-date.js';
import { kanjiEnd, readKanji } from './kanji.js';
import { circled } from './mark.js';
import { readJapaneseOrdinal } from './ordinal.js';
import type { Read } from './read.js';
import { readJapaneseArticle } from './reference.js';

/** What begins with a Japanese character: an era, 第, 未定, a number in kanji, or a digit in a circle. */
export const readJapanese = (text: string, at: number, floor: number): Read => {
  const code = text.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x2473) return circled(text, at);
  if (code === 0x7b2c) return readNumbered(text, at) ?? at + 1;
  return readJapaneseBlank(text, at) ?? readEraDate(text, at) ?? kanjiFigure(text, at, floor);
};

const readNumbered = (text: string, at: number): Literal | undefined =>
  readJapaneseArticle(text, at) ?? readJapaneseQuarter(text, at) ?? readJapaneseOrdinal(text, at, readKanji);

/** Kanji numbers count only before a counter: in 一部 or 第三者 they are parts of words. */
const kanjiFigure = (text: string, at: number, floor: number): Read => {
  const date = readWesternDate(text, at);
  if (date) return date;
  const kanji = readKanji(text, at);
  if (!kanji) return Math.max(at + 1, kanjiEnd(text, at));
  if (!COUNTERS.includes(text.charAt(kanji.end) || ' ')) return kanji.end;
  return readFigure(text, { start: at, end: kanji.end, number: kanji.number, decimals: 0 }, floor);
};

const COUNTERS = '株個円名年割倍%';
