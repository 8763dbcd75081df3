import { rational } from '../../quantity/rational.js';
import type { Clause } from './clause.js';
import type { RoundingNote } from './note.js';
import type { Mode } from './readings.js';

/** 百万円未満切捨て, 千円未満を四捨五入, 比率は小数点第2位を四捨五入して表示. */
export const japaneseNote = ({
  head,
  verb,
  sentence,
}: Clause): Pick<RoundingNote, 'groups' | 'mode' | 'unit'> | undefined => {
  if (TERMS.test(sentence)) return undefined;
  const mode = modeOf(verb);
  const words = head.slice(-NEAR);
  const place = DECIMAL.exec(words);
  if (place) return PRICE.test(words) ? undefined : { groups: ['ratio'], mode };
  const [, scale, unit] = BELOW.exec(words) ?? [];
  if (unit) {
    // What is below one yen is mostly the result of a computation that the terms describe.
    if (!scale && !SHOWN.test(sentence)) return undefined;
    return { groups: ['amount'], mode, unit: rational(UNITS[scale ?? ''] ?? 1n) };
  }
  if (/(?:表示|記載)?単位未満/.test(words)) return { groups: ['amount'], mode };
  if (/[％%]|比率|割合|[^効]率/.test(words)) return { groups: ['ratio'], mode };
  return /金額|数値/.test(words) && SHOWN.test(sentence) ? { groups: ['amount'], mode } : undefined;
};

const NEAR = 60;

const modeOf = (verb: string): Mode =>
  verb.includes('捨五入') ? 'nearest' : verb.includes('捨') ? 'truncate' : 'up';

const TERMS = /新株予約権|行使|付与|調整|払込|発行価|資本金|株式数|株未満|生じ|算出|乗じ|除し|計算の結果/;
const PRICE = /[1１一]株|銭|円(?:の|は)?小数/;
const DECIMAL = /小数(?:点|第)?(?:以下)?(?:第)?[ 0-9０-９一二三]{1,3}位|小数点?以下/;
const BELOW = /(百万|千|十億|億|万)?(円|米?ドル|ユーロ|元) ?未満/;
const SHOWN = /金額|表示|記載|単位/;

const UNITS: Readonly<Record<string, bigint>> = {
  千: 1000n,
  万: 10_000n,
  百万: 1_000_000n,
  億: 100_000_000n,
  十億: 1_000_000_000n,
};
