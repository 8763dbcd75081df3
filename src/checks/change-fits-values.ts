import { castFigure } from '../laws/casting/cast-relation.js';
import { type ChangeRow, changeRows } from '../laws/casting/change-columns.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip } from '../laws/one-slip.js';
import type { FigureLiteral } from '../laws/printed.js';
import { type Change, changesIn } from '../laws/prose/changes.js';
import { type LackingScale, lackingScale } from '../laws/prose/lacking-scale.js';
import { phrasesOf } from '../laws/prose/phrases.js';
import { asPercent, isPoint } from '../laws/prose/points.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';
import { compare, ZERO } from '../quantity/rational.js';

/** "from A to B, an increase of C, or D %": any three fix the fourth, and the word says which way it went. */
export const changeFitsValues: Check = {
  id: 'change-fits-values',
  summary: 'A change told in a sentence fits the two values it leads from and to.',
  severity: 'error',
  law: 'after − before = change; (after − before) / |before| = percentage',
  why: 'A percentage or a direction word that does not fit its values was carried over from another draft, or one of the values has a wrong digit.',
  needs: [],
  examples: {
    holds: 'Net sales increased 5.0% to $126.0 million from $120.0 million.',
    fails: 'Net sales increased 8.0% to $126.0 million from $120.0 million.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) {
    for (const change of changesIn(phrase)) yield* withScales(change, evidence.document.text);
  }
  for (const table of tablesOf(evidence)) for (const row of changeRows(table)) yield* rowVerdicts(row);
}

/** Which columns are compared is inferred, so a row of a table that does not fit is a warning. */
function* rowVerdicts({ before, after, amount, percent }: ChangeRow): Iterable<Verdict> {
  const [old, now] = [leaf(castFigure(before, 'before')), leaf(castFigure(after, 'after'))];
  if (amount && amount.unit === before.unit)
    yield doubtful(verdict({ op: 'minus', a: now, b: old }, castFigure(amount, 'change')));
  if (percent && before.value.n !== 0n)
    yield doubtful(verdict({ op: 'growth', before: old, after: now }, castFigure(percent, 'percentage')));
}

const doubtful = (found: Verdict): Verdict =>
  found.outcome === 'inconsistent' ? { ...found, severity: 'warning' } : found;

/** What fails only because one of two values lacks its scale word is called that, unless the two share the word. */
function* withScales(change: Change, text: string): Iterable<Verdict> {
  const found = [...verdictsOf(change)];
  const lacking = found.some(isWrong) ? lackingScale(change) : undefined;
  if (lacking?.shared) yield* verdictsOf(lacking.change);
  else if (lacking && ![...verdictsOf(lacking.change)].some(isWrong)) yield scaleVerdict(lacking, text);
  else yield* found;
}

const isWrong = ({ outcome }: Verdict): boolean => outcome === 'inconsistent';

const scaleVerdict = ({ bare, like }: LackingScale, text: string): Verdict => {
  const [printed, other] = [text.slice(bare.start, bare.end), text.slice(like.start, like.end)];
  const word = /[^\d.,)]{1,20}$/.exec(other)?.[0] ?? '';
  const { start, end } = bare;
  const explanation = 'only then does the change fit';
  return {
    outcome: 'inconsistent',
    severity: 'warning',
    message: `"${printed}" lacks the scale of "${other}" that it is compared with`,
    stated: bare.number,
    operands: [bare, like].map((one, at) => ({
      name: at === 0 ? 'value' : 'value compared with',
      start: one.start,
      end: one.end,
    })),
    ...(word.trim() !== '' && { suspect: { start, end, probable: `${printed}${word}`, explanation } }),
  };
};

function* verdictsOf(change: Change): Iterable<Verdict> {
  const { direction } = change;
  const after = figureOfLiteral(change.after, 'after');
  const before = change.before && figureOfLiteral(change.before, 'before');
  const amount = change.amount && changeOf(change.amount);
  const percent = change.percent && signed(change.percent, 'percentage', direction);
  if (!after) return;
  if (before) yield* verdictsOn({ before, after, amount, percent, direction }, change);
  else if (percent && amount) yield* shareOfBase(after, amount, percent, direction);
}

interface Told {
  readonly before: Figure;
  readonly after: Figure;
  readonly amount: Figure | undefined;
  readonly percent: Figure | undefined;
  readonly direction: Change['direction'];
}

/** Where the word is the only thing that does not fit, it is the word; else one of the figures is at fault. */
function* verdictsOn(told: Told, change: Change): Iterable<Verdict> {
  const { before, after, amount, percent, direction } = told;
  if (isTurned(change, before, after)) {
    const other = direction === 'up' ? 'down' : 'up';
    const read = change.percent && signed(change.percent, 'percentage', other);
    const fitting = [...measures({ ...told, percent: read, direction: other })];
    if (fitting.every(({ outcome }) => outcome !== 'inconsistent')) {
      yield turned(change, before, after);
      return;
    }
  }
  const found = [...measures(told)];
  if (found.length > 0 || amount || percent) yield* found;
  else yield ordered(told);
}

function* measures({ before, after, amount, percent, direction }: Told): Iterable<Verdict> {
  if (amount) yield verdict(difference(before, after, direction), amount);
  if (percent && before.exact.n !== 0n)
    yield verdict({ op: 'growth', before: leaf(before), after: leaf(after) }, percent);
}

/** Nothing but the direction is told. */
const ordered = ({ before, after, direction }: Told): Verdict => {
  const [low, high] = direction === 'up' ? [before, after] : [after, before];
  return judge(relate(leaf(low), '≤', leaf(high)));
};

/** What a percentage moved by is printed in points. */
const changeOf = (literal: FigureLiteral): Figure | undefined =>
  figureOfLiteral(isPoint(literal) ? asPercent(literal) : literal, 'change');

const isTurned = ({ direction }: Change, before: Figure, after: Figure): boolean => {
  const order = compare(after.exact, before.exact);
  return order !== 0 && order > 0 !== (direction === 'up');
};

const difference = (before: Figure, after: Figure, direction: Change['direction']): Term<Figure> => {
  const [a, b] = direction === 'up' ? [after, before] : [before, after];
  return { op: 'minus', a: leaf(a), b: leaf(b) };
};

/** Without the earlier value: it is the later one less the change. */
function* shareOfBase(
  after: Figure,
  amount: Figure,
  percent: Figure,
  direction: Change['direction'],
): Iterable<Verdict> {
  const [change, now] = [leaf(amount), leaf(after)];
  const base: Term<Figure> =
    direction === 'up' ? { op: 'minus', a: now, b: change } : { op: 'plus', terms: [now, change] };
  const left: Term<Figure> = {
    op: 'over',
    a: direction === 'up' ? change : { op: 'minus', a: NOTHING, b: change },
    b: base,
  };
  if (compare(after.exact, amount.exact) > 0) yield verdict(left, percent);
}

const NOTHING: Term<Figure> = { op: 'constant', value: ZERO };

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

/** A fall is printed without a sign: "a decrease of 5 %". */
const signed = (literal: FigureLiteral, name: string, direction: Change['direction']): Figure | undefined => {
  const read = figureOfLiteral(literal, name);
  if (!read || direction === 'up' || read.value.number.startsWith('-')) return read;
  const { start, end, qualifier } = read;
  return figure({ ...read.value, number: `-${read.value.number}` }, { name, start, end, qualifier });
};

const verdict = (left: Term<Figure>, result: Figure): Verdict => {
  const found = judge(relate(left, '=', leaf(result)), { severity: 'error' });
  if (found.outcome !== 'inconsistent' || isOneSlip(found.relation)) return found;
  return { ...found, severity: 'warning' };
};

const turned = ({ direction }: Change, before: Figure, after: Figure): Verdict => ({
  outcome: 'inconsistent',
  severity: 'warning',
  message: `the sentence says ${direction}, but the value goes ${direction === 'up' ? 'down' : 'up'} from ${before.value.number} to ${after.value.number}`,
  operands: [before, after].map(({ name, start, end }) => ({ name, start, end })),
});
