import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { stated } from '../../extraction/text.js';
import { isFigure, type Literal } from '../../model/literal.js';
import { amountOf } from '../results/amount.js';
import { lastMeasure, oneBlank, type State, sentencesOf } from '../results/told.js';
import type { Role } from './role.js';

/**
 * A forecast revised in a sentence.
 * `raised its forecast of net sales from JPY10,000 million to JPY11,500 million`
 */
export function* revisionsTold(scene: Scene): Iterable<Stated> {
  for (const [sentence, literals] of sentencesOf(scene)) {
    const text = scene.document.plain.slice(sentence.start, sentence.end);
    const folded = oneBlank(text);
    if (FORECAST.test(folded) && REVISED.test(folded) && !DIVIDEND.test(folded))
      yield* inSentence(text, sentence.start, literals);
  }
}

const FORECAST = /\b(?:forecasts?|outlook|guidance|projections?|expectations?|estimates?)\b/i;
const REVISED =
  /\b(?:rais\w{1,3}|increas\w{1,3}|lower\w{0,3}|reduc\w{1,3}|revis\w{1,4}|updat\w{1,3}|cut\w{0,4}|lift\w{0,3}|upgrad\w{1,3}|narrow\w{0,3}|amend\w{0,3}|previous\w{0,2}|prior)\b/i;
const DIVIDEND = /\bdividends?\b/i;

function* inSentence(text: string, offset: number, literals: readonly Literal[]): Iterable<Stated> {
  let measure: State['field'];
  let from = 0;
  const found: {
    readonly literal: Literal;
    readonly role: Role;
    readonly field: NonNullable<State['field']>;
  }[] = [];
  for (const literal of literals.filter(isFigure)) {
    const gap = oneBlank(text.slice(from, literal.start - offset));
    const named = lastMeasure(gap.replace(NAMES_FORECAST, ' '), from === 0, false);
    if (named === null) measure = undefined;
    else if (named) measure = named.field;
    if (literal.type !== 'money' && literal.type !== 'range') continue;
    from = literal.end - offset;
    const role: Role | undefined = FROM.test(gap)
      ? 'forecast-previous'
      : TO.test(gap)
        ? 'forecast-revised'
        : undefined;
    if (measure && role) found.push({ literal, role, field: measure });
  }
  for (const one of found)
    if (found.some(({ field, role }) => field === one.field && role !== one.role)) yield* facts(one);
}

/** "its net sales forecast": the measure is what is forecast. */
const NAMES_FORECAST = /\b(?:forecasts?|outlook|guidance|projections?)\b/gi;
const FROM = /\b(?:from|versus|previous(?:ly)?|prior)\b[^.;]{0,60}$/i;
const TO = /\bto\b[^.;]{0,60}$|\b(?:now|revised|new|updated)\b[^.;]{0,60}$|\bof (?:approximately |about )?$/i;

const facts = ({
  literal,
  role,
  field,
}: {
  readonly literal: Literal;
  readonly role: Role;
  readonly field: NonNullable<State['field']>;
}): Stated[] => {
  const measure = { field, rank: 0 };
  const ends = literal.type === 'range' ? [literal.low, literal.high] : [literal];
  return ends.flatMap((end, at) => {
    const value = amountOf(end, measure, {});
    const qualifier = ends.length === 1 ? 'exact' : at === 0 ? 'minimum' : 'maximum';
    return value ? [{ ...stated(field, role, value, end), qualifier }] : [];
  });
};
