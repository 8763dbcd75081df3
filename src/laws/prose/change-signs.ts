import type { FigureLiteral } from '../printed.js';

// A loss is printed without a sign: whether a figure is one is said in the words in front of it.

/** The values of a change with the signs that their words give them. */
export interface Signed {
  readonly before?: FigureLiteral;
  readonly after: FigureLiteral;
}

/**
 * From a loss of 5 to a profit of 3 is up by 8. From a loss of 5 to one of 3 is either less of a loss or more of a
 * result: it is taken as the sentence takes it. Undefined where one of two labels is missing.
 */
export const signedAlike = (
  { before, after }: Signed,
  said: { readonly before: string; readonly after: string },
  direction: 'up' | 'down',
): Signed | undefined => {
  const told = soundOf(said.after);
  if (!before) return told === 'loss' ? undefined : { after };
  const then = soundOf(said.before) ?? told;
  // "a loss of 5 fell to 3": what comes second is what came first.
  const now = told ?? (before.start < after.start ? then : undefined);
  if (then !== 'loss' && now !== 'loss') return { before, after };
  if (now === undefined) return undefined;
  if (then === now) return asTold(before, after, direction);
  return then === 'loss' ? { before: negative(before), after } : { before, after: negative(after) };
};

/** Two losses: the larger one is more of a loss and less of a result. */
const asTold = (before: FigureLiteral, after: FigureLiteral, direction: 'up' | 'down'): Signed => {
  const larger = Number(after.number) > Number(before.number);
  const signed = after.number.startsWith('-') || before.number.startsWith('-');
  if (!signed && larger === (direction === 'up')) return { before, after };
  const told = { before: negative(before), after: negative(after) };
  return signed && larger !== (direction === 'up')
    ? { before: positive(before), after: positive(after) }
    : told;
};

const negative = (figure: FigureLiteral): FigureLiteral =>
  figure.number.startsWith('-') ? figure : { ...figure, number: `-${figure.number}` };

const positive = (figure: FigureLiteral): FigureLiteral => ({
  ...figure,
  number: figure.number.replace('-', ''),
});

const soundOf = (gap: string): 'loss' | 'gain' | undefined => {
  const last = gap.match(RESULT)?.at(-1);
  if (last === undefined) return undefined;
  return LOSS.test(last) ? 'loss' : 'gain';
};

const RESULT =
  /\b(?:loss(?:es)?|deficits?|outflows?|negative|income|profits?|earnings|gains?|surplus|inflows?|positive|ebitda?)\b/gi;
const LOSS = /loss|defic|outflow|negative/i;
