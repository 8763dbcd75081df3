import type { Qualifier } from '../model/qualifier.js';
import { matchAt, skipLeft, wordBefore } from './window.js';

/**
 * Words that change what a figure claims, only where they govern it directly: `up to 700,000`, `40,000 or less`,
 * `Maximum number of rights: 135`. The word before the figure decides whether looking further is worth while.
 */
export const qualifierOf = (text: string, start: number, end: number, floor: number): Qualifier =>
  before(text, start, floor, 0) ?? label(text, start, floor) ?? after(text, end) ?? 'exact';

const SIMPLE: ReadonlyMap<string, Qualifier> = new Map([
  ['maximum', 'maximum'],
  ['max', 'maximum'],
  ['minimum', 'minimum'],
  ['min', 'minimum'],
  ['approximately', 'approximate'],
  ['approx', 'approximate'],
  ['about', 'approximate'],
  ['around', 'approximate'],
  ['roughly', 'approximate'],
  ['nearly', 'approximate'],
  ['almost', 'approximate'],
  ['circa', 'approximate'],
  ['ca', 'approximate'],
  ['over', 'minimum'],
  ['exceeding', 'minimum'],
  ['estimated', 'estimate'],
  ['estimate', 'estimate'],
  ['expected', 'estimate'],
  ['anticipated', 'estimate'],
  ['forecast', 'estimate'],
  ['projected', 'estimate'],
  ['planned', 'planned'],
  ['scheduled', 'planned'],
]);

/** Pairs of words: the one before the figure, and what the one before that makes of it. */
const PAIRS: ReadonlyMap<string, readonly [string, Qualifier]> = new Map([
  ['to', ['up', 'maximum']],
  ['most', ['at', 'maximum']],
  ['least', ['at', 'minimum']],
]);

const SCHEDULES: ReadonlySet<string> = new Set([
  'scheduled',
  'planned',
  'expected',
  'estimated',
  'anticipated',
]);
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'aggregate',
  'combined',
  'further',
  'additional',
  'sum',
]);
const LIMITED: ReadonlySet<string> = new Set([
  'number',
  'amount',
  'value',
  'price',
  'sum',
  'total',
  'aggregate',
]);

const before = (text: string, start: number, floor: number, depth: number): Qualifier | undefined => {
  const { word, start: at } = wordBefore(text, start, floor);
  if (word === '') return sign(text, start, floor);
  const simple = SIMPLE.get(word);
  if (simple) return simple;
  const pair = PAIRS.get(word);
  if (pair && wordBefore(text, at, floor).word === pair[0]) return pair[1];
  if (word === 'exceed' && negatedBefore(text, at, floor)) return 'maximum';
  if (word === 'than') return comparison(text, at, floor);
  if (word === 'of') return ofPhrase(text, at, floor, depth);
  if (word === 'be' || word === 'for' || word === 'on' || word === 'at')
    return schedule(text, at, floor, word);
  if ((word === 'a' || word === 'an' || word === 'the' || TOTALS.has(word)) && depth < 4)
    return before(text, at, floor, depth + 1);
  return undefined;
};

/** `shall not exceed`, `not to exceed`. */
const negatedBefore = (text: string, at: number, floor: number): boolean => {
  const { word, start } = wordBefore(text, at, floor);
  return word === 'not' || (word === 'to' && wordBefore(text, start, floor).word === 'not');
};

/** `more than`, `not more than`, `no less than`, `no later than`. */
const comparison = (text: string, at: number, floor: number): Qualifier | undefined => {
  const { word, start } = wordBefore(text, at, floor);
  const negation = wordBefore(text, start, floor).word;
  const negated = negation === 'not' || negation === 'no';
  if (word === 'more' || word === 'greater' || word === 'higher' || word === 'later')
    return negated ? 'maximum' : 'minimum';
  if (word === 'less' || word === 'fewer' || word === 'lower' || word === 'earlier')
    return negated ? 'minimum' : 'maximum';
  return undefined;
};

/** `a maximum of`, `a maximum number of`, `a total of` (look further left), `in excess of`. */
const ofPhrase = (text: string, at: number, floor: number, depth: number): Qualifier | undefined => {
  const first = wordBefore(text, at, floor);
  if (first.word === 'excess') return 'minimum';
  const simple = SIMPLE.get(first.word);
  if (simple) return simple;
  if (!LIMITED.has(first.word)) return undefined;
  const second = SIMPLE.get(wordBefore(text, first.start, floor).word);
  if (second) return second;
  return depth < 4 ? before(text, first.start, floor, depth + 1) : undefined;
};

/** `is planned to be 700,000`, `scheduled for June 28`, `expected on`, `estimated at`. */
const schedule = (text: string, at: number, floor: number, word: string): Qualifier | undefined => {
  let previous = wordBefore(text, at, floor);
  if (word === 'be') {
    if (previous.word !== 'to') return undefined;
    previous = wordBefore(text, previous.start, floor);
  }
  if (word !== 'be' && previous.word === 'held') {
    previous = wordBefore(text, previous.start, floor);
    if (previous.word === 'be')
      previous = wordBefore(text, wordBefore(text, previous.start, floor).start, floor);
  }
  return SCHEDULES.has(previous.word) ? SIMPLE.get(previous.word) : undefined;
};

/** `~ 500`, 約, 最大, 上限 directly before the figure. */
const sign = (text: string, start: number, floor: number): Qualifier | undefined => {
  const at = skipLeft(text, start, floor);
  if (at <= floor) return undefined;
  const code = text.charCodeAt(at - 1);
  if (code === 0x7e || code === 0x2248) return 'approximate';
  if (code < 0x2e80) return undefined;
  if (code === 0x7d04) return 'approximate';
  const two = text.slice(Math.max(floor, at - 2), at);
  if (two === '最大' || two === '上限') return 'maximum';
  if (two === '最低' || two === '下限') return 'minimum';
  return two === '予定' ? 'planned' : two === '概算' ? 'estimate' : undefined;
};

const LABEL = /\b(?:(max)imum|(min)imum|(est)imated|(app)roximate)\b|(上限|最大)|(下限)|(予定)|(概算)/i;
const LABEL_QUALIFIERS: readonly Qualifier[] = [
  'maximum',
  'minimum',
  'estimate',
  'approximate',
  'maximum',
  'minimum',
  'planned',
  'estimate',
];

/** `Maximum number of stock acquisition rights: 135`: the label that ends with a colon just before. */
const label = (text: string, start: number, floor: number): Qualifier | undefined => {
  const at = skipLeft(text, start, floor);
  if (at <= floor || text.charCodeAt(at - 1) !== 58) return undefined;
  const from = Math.max(floor, at - 90);
  const window = text.slice(from, at - 1);
  const border = Math.max(
    window.lastIndexOf('\n'),
    window.lastIndexOf('\t'),
    window.lastIndexOf(';'),
    window.lastIndexOf('. '),
  );
  const match = LABEL.exec(window.slice(border + 1));
  if (!match) return undefined;
  return LABEL_QUALIFIERS[match.slice(1).findIndex((group) => group !== undefined)];
};

const AFTER =
  / {0,12}(?:,? ?or (?:(less|fewer|lower|below|earlier)|(more|greater|higher|above|later|so))\b|\(?(?:(max)(?:imum|\.)?|(min)(?:imum|\.)?|(est)(?:imated?|\.)|(sched)uled|(plan)ned|(tent)ative|(approx)(?:imate(?:ly)?|\.)?)(?:\)|(?= [a-z]|[,;]))|(以内|以下|未満|を上限)|(以上|を下限|超)|(程度|前後|\(概算\))|\(?(予定))/iy;
const AFTER_QUALIFIERS: readonly Qualifier[] = [
  'maximum',
  'minimum',
  'maximum',
  'minimum',
  'estimate',
  'planned',
  'planned',
  'planned',
  'approximate',
  'maximum',
  'minimum',
  'approximate',
  'planned',
];

const after = (text: string, end: number): Qualifier | undefined => {
  const code = text.charCodeAt(end);
  if (code === 43) return 'minimum';
  if (code !== 32 && code !== 40 && code !== 44 && code < 0x2e80) return undefined;
  const match = matchAt(AFTER, text, end);
  if (!match) return undefined;
  return AFTER_QUALIFIERS[match.slice(1).findIndex((group) => group !== undefined)];
};
