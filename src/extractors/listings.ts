import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { stated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { issuerName, issuerShortName, ticker } from '../fields/identity.js';
import { isMarket, marketName } from '../literals/market.js';
import type { Field } from '../model/field.js';
import type { IdentifierLiteral, Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';

/**
 * Where the issuer is listed and under which codes: behind its name, on the cover of a form, or in a sentence on its
 * symbol. `Hoshi Optics Inc. (NASDAQ: HOSH; TSX: HOO)`; a code behind another company's name is not the issuer's.
 */
export const listings: Extractor = {
  id: 'listings',
  summary: 'The markets and codes of the issuer: behind its name, on a cover, in a sentence on its symbol.',
  fields: [ticker],
  find: function* (scene) {
    const isOwn = ownership(scene);
    const found = [
      ...scene.literals
        .filter(isTicker)
        .filter(isOwn)
        .flatMap((code) => [...withShared(scene, code)]),
      ...onCover(scene),
    ];
    if (found.length > 0) yield* found;
    else yield* inPortrait(scene, isOwn);
  },
};

const isTicker = (literal: Literal): literal is IdentifierLiteral =>
  literal.type === 'identifier' && literal.of === 'ticker';

const listed = (text: string, place: Span): Stated => stated(ticker, '', { type: 'text', text }, place);

/** `(NYSE, TSX: HOSH)`: the markets named before the one with the colon have the same code. */
function* withShared({ document: { plain } }: Scene, code: IdentifierLiteral): Iterable<Stated> {
  const [market = '', symbol = ''] = code.text.split(':');
  const parts = market.split('/');
  if (parts.length > 1 && parts.every(isMarket)) {
    let at = code.start;
    for (const part of parts) {
      yield listed(`${part}:${symbol}`, { start: at, end: code.end });
      at += part.length + 1;
    }
    return;
  }
  const from = Math.max(0, code.start - 60);
  const before = SHARED.exec(plain.slice(from, code.start));
  for (const { 0: name, index } of before?.[1]?.matchAll(MARKET_WORD) ?? []) {
    const start = from + before!.index + before![0].indexOf(before![1]!) + index;
    if (isMarket(name.split(/[ -]/)[0]!))
      yield listed(`${marketName(name)}:${symbol}`, { start, end: start + name.length });
  }
  yield listed(code.text, code);
}

const SHARED = /[(;] {0,3}((?:[A-Z][A-Za-z-]{1,12}(?: [A-Z][a-z]{2,12})?(?:, ?| and | & | ?\/ ?)){1,3})$/;
const MARKET_WORD = /[A-Z][A-Za-z-]{1,12}(?: [A-Z][a-z]{2,12})?/g;

/**
 * Whether a code is the issuer's: a word of its name stands before the bracket, or no name does. Without a known name
 * it is whose stands first.
 */
const ownership = (scene: Scene): ((code: Span) => boolean) => {
  const { plain } = scene.document;
  const own = ownNames(scene);
  return ({ start }) => {
    const { name, defined } = nameBefore(plain, start);
    return own.words.size === 0 || name === '' || isOwn(own, name) || isOwn(own, defined);
  };
};

interface Own {
  readonly words: ReadonlySet<string>;
  readonly full: readonly string[];
}

/** `Hoshi Corporation` is another company than `Hoshi Optics Inc.`, though `Hoshi` alone is not. */
const isOwn = ({ words, full }: Own, name: string): boolean => {
  const said = wordsOf(name);
  if (!said.some((word) => words.has(word))) return false;
  return !FORMAL.test(name.trim()) || full.every((word) => said.includes(word));
};

const FORMAL = /\b(?:inc|corp|corporation|ltd|limited|plc|ag|se|asa|ab|oyj|n\.v|s\.a|llc)\.?[,'s]{0,3}$/i;

const ownNames = ({ stated: found, outline }: Scene): Own => {
  const said = (wanted: Field): string[] =>
    found.flatMap(({ field, value }) => (field === wanted && value?.type === 'text' ? [value.text] : []));
  const full = said(issuerName);
  if (full.length === 0) return { words: new Set(), full: [] };
  const names = [...full, ...said(issuerShortName), outline.title?.text ?? ''];
  return { words: new Set(names.flatMap(wordsOf)), full: wordsOf(full[0]!) };
};

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\d&]{2,40}/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !COMMON.test(word));

const COMMON =
  /^(?:the|of|and|for|inc|corp|corporation|co|company|ltd|limited|plc|holdings?|group|bank|trust|fund|ag|se|sa|asa|oyj|ab|as|llc|lp|publ|announces?|common|shares?|stock|class)$/;

/**
 * The capitalised words before the bracket around a place, none where a sentence runs there; and what is quoted in
 * brackets between.
 */
const nameBefore = (plain: string, at: number): { name: string; defined: string } => {
  const line = plain.slice(Math.max(plain.lastIndexOf('\n\n', at) + 1, at - 260), at);
  const open = line.lastIndexOf('(');
  if (open < 0 || line.indexOf(')', open) >= 0) return { name: '', defined: '' };
  const head = line.slice(0, open);
  const before = head.replace(OTHER_BRACKETS, '').replace(/\s{1,20}/g, ' ');
  const defined = head.slice(head.length - (OTHER_BRACKETS.exec(head)?.[0].length ?? 0));
  return { name: NAME_BEFORE.exec(before)?.[0] ?? '', defined };
};

const OTHER_BRACKETS = /(?:\([^()]{0,160}\)\s{0,12}){1,3}$/;
const NAME_BEFORE = /(?:[A-Z0-9][^\s,;()]{0,30}(?:,? |'s? |,?$)|(?:of|and|de|&) ){1,8}$/;

/** The cover of a form: the row of common stock in `Title of each class | Trading Symbol(s) | Name of each exchange`. */
function* onCover({ document: { plain } }: Scene): Iterable<Stated> {
  const at = plain.slice(0, COVER).search(/title of (?:each )?class/i);
  if (at < 0) return;
  const head = plain.slice(at, at + 1600);
  const from = head.search(/on which registered/i);
  if (from < 0 || !/trading symbol/i.test(head.slice(0, from))) return;
  COVER_ROW.lastIndex = from;
  const row = COVER_ROW.exec(head);
  const [start, end] = row?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return;
  yield listed(`${marketName(row![2]!.trim())}:${row![1]}`, { start: at + start, end: at + end });
}

const COVER = 9000;
const COVER_ROW =
  /(?:common|ordinary|capital) (?:stock|shares?)[^|\t\n]{0,120}[\s|]{1,80}([A-Z]{1,5}(?:\.[A-Z])?)[\s|]{1,80}(?:The )?((?:New York Stock Exchange|NYSE|Nasdaq|NASDAQ|Cboe)(?: (?:American|Arca|Global Select Market|Global Market|Capital Market|Stock Market))?)/dgi;

/** Nothing else says it: the codes of the issuer's portrait, then a sentence on its symbol. */
function* inPortrait(scene: Scene, isOwn: (code: Span) => boolean): Iterable<Stated> {
  const { outline, document } = scene;
  for (const span of outline.boilerplate) {
    const own = literalsWithin(outline.literals, span).filter(isTicker).filter(isOwn);
    if (own.length === 0) continue;
    for (const code of own) yield* withShared(scene, code);
    return;
  }
  const symbol = SYMBOL.exec(document.plain);
  const [start, end] = symbol?.indices?.[2] ?? [];
  if (start !== undefined && end !== undefined)
    yield listed(`${marketName(symbol![1]!)}:${symbol![2]}`, { start, end });
}

/** `listed on the OTCQX Best Market under the symbol PFBX`, `NYSE – GUT`. */
const SYMBOL =
  /\b(NASDAQ|Nasdaq|NYSE(?: American| Arca)?|New York Stock Exchange|OTCQX|OTCQB|TSXV?|TSX Venture Exchange|Toronto Stock Exchange|ASX|AIM|CSE)\b(?:[^.\n]{0,80}\b(?:ticker |trading |stock )?symbols?:? {0,3}|\n? {1,3}- {1,3})"?([A-Z]{2,5})(?![A-Za-z])/d;
