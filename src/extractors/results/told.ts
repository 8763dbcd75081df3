import type { Scene } from '../../extraction/scene.js';
import {
  earningsPerShare,
  netIncome,
  netSales,
  operatingIncome,
  ordinaryIncome,
} from '../../fields/results.js';
import { shift } from '../../literals/scale.js';
import type { Field } from '../../model/field.js';
import { isFigure, type Literal, type MoneyLiteral } from '../../model/literal.js';
import type { Candidate } from './candidate.js';
import { type Length, lengthsIn } from './period.js';

/**
 * Results as sentences tell them: a measure, its amount, and what it is held against.
 * `Net income for the quarter was $1,364 million, $3.07 per diluted share, compared to $1,324 million last year.`
 */
export function* toldIn(scene: Scene, wanted: Length | undefined): Iterable<Candidate> {
  for (const [sentence, literals] of sentencesOf(scene)) {
    const text = scene.document.plain.slice(sentence.start, sentence.end);
    const folded = oneBlank(text);
    if (NOT_RESULTS.test(folded) || NOT_RESULTS.test(scene.headingAt(literals[0]!).slice(0, 120))) continue;
    const lengths = lengthsIn(folded);
    if (wanted && lengths.length > 0 && !lengths.includes(wanted)) continue;
    yield* inSentence(text, sentence.start, literals, wanted);
  }
}

/** Lines may be wrapped within a sentence. */
export const oneBlank = (words: string): string => words.replace(/\s{2,80}/g, ' ');

export type Sentence = { readonly start: number; readonly end: number };

/** Sentences of running text that hold amounts, with all their figures. */
export const sentencesOf = (scene: Scene): Map<Sentence, Literal[]> => {
  const found = new Map<Sentence, Literal[]>();
  let last: Sentence | undefined;
  for (const literal of scene.literals) {
    if (last && literal.start < last.end && literal.start >= last.start) {
      found.get(last)?.push(literal);
      continue;
    }
    if (literal.type !== 'money' || found.size >= MOST) continue;
    const { block, sentence } = scene.contextOf(literal);
    if (block.type === 'table' || block.type === 'furniture' || sentence.end - sentence.start > LONGEST)
      continue;
    last = sentence;
    found.set(sentence, [literal]);
  }
  return found;
};

/** What a report says of its results it says early, and in sentences of a length that can be read. */
const MOST = 160;
const LONGEST = 1200;

const NOT_RESULTS =
  /\b(?:segments?'?s?|divisions?|business units?|subsidiar\w{1,4}|outlook|guidance|forecasts?|expects?|expected|anticipat\w{1,4}|projects?|projected|estimat\w{1,4}|targets?|pro ?forma|backlog|bookings|dividends?|would have|will be|proceeds|repurchase\w?|acqui\w{3,8}|per annum|annualized|run[- ]rate)\b/i;

export interface State {
  readonly field?: Field<'money'>;
  readonly loss?: boolean;
  readonly side: Candidate['subject'];
}

function* inSentence(
  text: string,
  offset: number,
  literals: readonly Literal[],
  wanted: Length | undefined,
): Iterable<Candidate> {
  let state: State = { side: 'current' };
  let from = 0;
  const strict = NON_GAAP.test(text);
  const seen = new Set<string>();
  for (const literal of literals.filter(isFigure)) {
    const gap = oneBlank(text.slice(from, literal.start - offset));
    const next = oneBlank(text.slice(literal.end - offset, literal.end - offset + 90));
    state = stateAfter(state, gap, from === 0, strict);
    if (state.side === 'current' && (PRIOR_NEXT.test(next) || isRespective(gap, next)))
      state = { ...state, side: 'prior' };
    if (literal.type !== 'money') continue;
    from = literal.end - offset;
    const field = state.field && fieldOf(state.field, literal, next);
    if (!field || BY.test(gap) || CHANGE_IN.test(gap) || isOfAnother(gap, next, wanted, state.side)) continue;
    const key = `${field.id} ${state.side}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield candidate(field, literal, state, offset);
    const bracketed = state.side === 'current' && bracketedAfter(text, offset, literal, literals);
    if (!bracketed || seen.has(`${field.id} prior`)) continue;
    seen.add(`${field.id} prior`);
    yield candidate(field, bracketed, { side: 'prior' }, offset);
  }
}

/** `SEK 1,091 million (940)`: in brackets the year before, in the same measure; its sign is printed, the brackets are none. */
const bracketedAfter = (
  text: string,
  offset: number,
  literal: MoneyLiteral,
  literals: readonly Literal[],
): MoneyLiteral | undefined => {
  const behind = text.slice(literal.end - offset, literal.end - offset + 24);
  const found = BRACKETED.exec(behind);
  const at =
    found &&
    literals.find(
      ({ start, end }) => start >= literal.end && start <= literal.end + 6 && end <= literal.end + 24,
    );
  if (!at || (at.type !== 'number' && at.type !== 'money') || at.scale !== undefined) return undefined;
  const power = literal.scale === undefined ? 0 : literal.scale.length - 1;
  const digits = shift(at.number.replace(/^-/, ''), power);
  const number = found[1] === '-' ? `-${digits}` : digits;
  return { ...literal, start: at.start, end: at.end, number, granularity: shift(at.granularity, power) };
};

const BRACKETED = /^ ?[mM]?n? ?\((-?)\d[\d., ]{0,12}\)(?! ?(?:per cent|percent|%))/;

/** "The increase in net sales of $13.5 million" */
const CHANGE_IN =
  /\b(?:increases?|decreases?|improvements?|changes?|declines?|growth|rise|drop|reduction) in [^.,;$]{1,60} of (?:approximately |about )?$/i;

/** What the words between two figures change: another measure, another side of the comparison. */
const stateAfter = (state: State, gap: string, opening: boolean, strict: boolean): State => {
  const named = lastMeasure(gap, opening, strict);
  const against = !REACHED.test(gap) && COMPARED.test(gap.replace(OVER, ' '));
  const side = against ? 'prior' : named || TO.test(gap) ? 'current' : state.side;
  const again = state.field && state.field !== netSales ? AGAIN.exec(gap) : null;
  if (again) return { ...state, side, loss: /loss/i.test(again[1] ?? '') };
  if (named === null) return { side };
  if (named) return { ...named, side };
  return { ...state, side };
};

/** "and $0.54 for the comparable 2012 quarter" */
const PRIOR_NEXT =
  /^[^.,;$]{0,30}\b(?:for|in|during) (?:the )?(?:comparable|same|corresponding|prior|previous|preceding|last|year-ago)\b(?! quarter)|^ (?:a|one) year (?:ago|earlier)\b/i;

/** "$1.06 and $1.08 in 2013 and 2012, respectively" */
const isRespective = (gap: string, next: string): boolean => {
  const [, one, other] = /\b(20\d\d) and (?:[a-z]{1,9} \d{1,2}, )?(20\d\d),? respectively/i.exec(next) ?? [];
  return (
    /^(?: per (?:[a-z]{1,12} ){0,3}share)? and $/.test(gap) &&
    one !== undefined &&
    Number(one) === Number(other) + 1
  );
};

/** "net loss was SEK 12 million, compared with a profit of SEK 41 million" */
const AGAIN = /\b(?:an?|of|to|with|the) (profit|loss|income|gain)(?: of)? ?$/i;

/** "grew 12% year over year to", "rose over last year to": what was reached, not what it is held against. */
const OVER = /\b[a-z]{1,10}[- ]over[- ][a-z]{1,10}\b/gi;
const REACHED =
  /\b(?:increas|gr[eo]w|r[io]se|improv|declin|decreas|f[ae]ll|climb|advanc|narrow|widen|jump|up|down)\w{0,4}\b[^;$]{0,80}(?:\d|%|percent|year|quarter|period|by)\)?,? to (?:a )?(?:record )?(?:approximately )?$/i;

const COMPARED =
  /\b(?:compar\w{1,5}|versus|vs|against|up from|down from|from|over|than|as opposed to|relative to|(?:while|and) (?:in|for) the (?:same|prior|previous|corresponding))\b/i;
const TO = /^[^.;]{0,40}\bto (?:a )?(?:record )?$/i;
/** A change, not a level. */
const BY =
  /\b(?:(?:increase|decrease|improvement|change|gain|decline|growth|rise|drop|reduction|charges?|benefit|expenses?|costs?|impact|loss on|gain on|effects?) of|by|includ\w{2,3}|reflect\w{2,3}|excluding|related to|due to)(?: (?:an?|approximately|about|the))? ?$/i;

/** The last measure that a stretch of words names; null where it is another than those known. */
export const lastMeasure = (
  words: string,
  opening: boolean,
  strict: boolean,
): Pick<State, 'field' | 'loss'> | null | undefined => {
  let last: Pick<State, 'field' | 'loss'> | null | undefined;
  for (const match of words.matchAll(MEASURES)) {
    const [all] = match;
    const before = words.slice(Math.max(0, match.index - 60), match.index);
    const after = words.slice(match.index + all.length, match.index + all.length + 24);
    if (DEFINED.test(before) && /^["”')]/.test(after)) continue;
    if (strict && !/(?:^|[^-])\bGAAP $/.test(before)) {
      last = null;
      continue;
    }
    last = isOwn(before, opening || match.index > 0) && !NOT_AFTER.test(after) ? meant(all) : null;
  }
  return last;
};

/** `Total Net Revenue ("Revenue")` is named by its first words. */
const DEFINED = /\((?:the |collectively,? )?["“']$/;
/** In a sentence on both, only what is called by its name is of the accounts. */
const NON_GAAP = /\bnon-? ?gaap\b/i;

const MEASURES =
  /\b(?:net |operating |total |diluted |basic |ordinary |gross |interest |comprehensive |taxable |pre-?tax |noninterest |non-interest |rental |investment |fee ){0,3}(?:sales|revenues?|turnover|income|profits?|earnings|loss(?:es)?|EPS|EBITDA|EBIT|FFO|margins?|cash flows?|expenses?|assets|liabilities|equity|debt|provisions?|charges?|deposits?|loans?)(?: \(loss(?:es)?\)| from operations| attributable to [A-Za-z.,&' ]{1,40}?(?= (?:for|of|was|were|in|to)\b)| available to (?:common |ordinary )?(?:share|stock)holders| for (?:owners|shareholders) of parent)?(?: per (?:[a-z]{1,12} ){0,3}(?:share|unit))?(?: before\b)?/gi;

const meant = (words: string): Pick<State, 'field' | 'loss'> | null => {
  if (/\bbefore$/i.test(words)) return null;
  const found = FIELDS.find(([, sign]) => sign.test(words.replace(/^(?:total|record) /i, '')));
  return found ? { field: found[0], loss: /\bloss(?:es)?$|\bloss\b(?!\))/i.test(words) } : null;
};

const FIELDS: readonly (readonly [Field<'money'>, RegExp])[] = [
  [
    earningsPerShare,
    /^(?:net |diluted |basic |total ){0,3}(?:earnings|income|loss(?:es)?|profits?|EPS)(?: \(loss\))?(?: attributable to .{1,40})?(?: per .{1,50})$|^(?:diluted |basic |net ){0,2}EPS$|^diluted (?:net )?(?:earnings|income|loss)$/i,
  ],
  [netSales, /^(?:net |operating |total ){0,2}(?:sales|revenues?|turnover)$/i],
  [
    operatingIncome,
    /^operating (?:income|profits?|earnings|loss)(?: \(loss\))?$|^(?:income|earnings|profit|loss)(?: \(loss\))? from operations$/i,
  ],
  [ordinaryIncome, /^ordinary (?:income|profits?|loss)$/i],
  [
    netIncome,
    /^net (?:income|profits?|earnings|loss(?:es)?)(?: \(loss\))?(?: attributable to (?!non).{1,60}| available to .{1,40}| for .{1,40})?$|^(?:profits?|loss)(?: attributable to .{1,60})$/i,
  ],
];

/** What may stand between the measure and its amount belongs to another: "net income per share from …". */
const NOT_AFTER = /^(?: (?:growth|margins?|guidance|tax|ratio|recognition|mix|synerg)|[- ]related|-based)/i;

/** The measure is the company's: nothing but words of amount, time and tense stands right before it. */
const isOwn = (before: string, opening: boolean): boolean => {
  const near = before.replace(/\s{1,20}/g, ' ').replace(/["“(]$/, '');
  if (near.trim() === '') return opening;
  return (ALLOWED.test(near) || /[.:;,•*·-] ?$/.test(near)) && !ADJUSTED.test(near);
};

const ALLOWED =
  /(?:^|[ '’])(?:the|our|its|a|an|and|or|of|had|has|have|with|in|was|were|to|by|generated|record\w{0,3}|report\w{0,3}|post\w{0,2}|deliver\w{0,2}|achiev\w{1,3}|total\w{0,3}|consolidated|company|group|corporation|company's|group's|GAAP|IFRS|quarter\w{0,4}|year|annual|months|20\d\d|combined|unaudited|its|s|strong|higher|lower|first|second|third|fourth|Q[1-4]|fiscal|period|compared|earned|realized|net|for|from|that|this|overall|solid|reporting|announced|announces|increased|decreased|improved|preliminary|million|share|versus|vs\.?|against|than|over|prior-year|year-ago|year's|quarter's|previous|last|\d{1,4}) $/i;
const ADJUSTED =
  /\b(?:adjusted|core|comparable|organic|normali[sz]ed|underlying|non-?gaap|same-store|like-for-like|operating) $/i;

/** An amount for one share is earnings per share, whatever of net income it follows; and only such an amount. */
const fieldOf = (field: Field<'money'>, literal: MoneyLiteral, next: string): Field<'money'> | undefined => {
  const perShare = literal.per === 'share' || PER_SHARE.test(next);
  if (perShare) return field === netIncome || field === earningsPerShare ? earningsPerShare : undefined;
  return literal.per === undefined || field === earningsPerShare ? field : undefined;
};

const PER_SHARE = /^,? ?(?:(?:or|and) )?(?:per|a|for each) (?:[a-z]{1,12} ){0,4}(?:share|unit|ADS)\b/i;

/** An earlier quarter of the same year, or the part of another period: no comparison with the year before. */
const isOfAnother = (
  gap: string,
  next: string,
  wanted: Length | undefined,
  side: Candidate['subject'],
): boolean => {
  if (side === 'prior' && SEQUENTIAL.test(`${gap.slice(-60)} ${next.slice(0, 60)}`)) return true;
  const other = lengthsIn(next.slice(0, next.search(/[,;.](?: |$)|\band\b|$/)));
  return wanted !== undefined && other.length > 0 && !other.includes(wanted);
};

const SEQUENTIAL =
  /\b(?:linked|prior|previous|preceding|last|sequential) quarter\b|\bsequential\w{0,2}\b|\bquarter[- ]over[- ]quarter\b/i;

const candidate = (
  field: Field<'money'>,
  literal: MoneyLiteral,
  { loss, side }: State,
  offset: number,
): Candidate => {
  const number =
    loss && !literal.number.startsWith('-') && Number(literal.number) !== 0
      ? `-${literal.number}`
      : literal.number;
  return {
    start: literal.start,
    end: literal.end,
    field,
    subject: side,
    value: {
      type: 'money',
      number,
      granularity: literal.granularity,
      currency: literal.currency,
      ...(literal.scale !== undefined && { scale: literal.scale }),
      ...(field.per !== undefined && { per: field.per }),
    },
    qualifier: literal.qualifier,
    rank: 0,
    from: offset,
  };
};
