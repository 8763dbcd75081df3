import type { PercentLiteral, QuantityLiteral } from '../../model/literal.js';
import { formatDecimal, parseDecimal } from '../../quantity/decimal.js';
import { multiply, rational } from '../../quantity/rational.js';
import type { FigureLiteral } from '../printed.js';
import { type Phrase, wordsAfter } from './phrases.js';

// A percentage rises by points, not by percents: "up 0.3 points to 6.6 % from 6.3 %", "up 30 basis points".

/** The phrase with its percentage points and basis points counted as points. */
export const withPoints = (phrase: Phrase): Phrase => {
  const figures = phrase.figures.map((figure, at) => (isPoints(phrase, at) ? asPoints(figure) : figure));
  return { ...phrase, figures };
};

export const isPoint = (figure: FigureLiteral | undefined): figure is QuantityLiteral =>
  figure?.type === 'quantity' && figure.unit === POINT;

/** Points as what is added to a percentage. */
export const asPercent = ({ unit: _, type: __, ...rest }: QuantityLiteral): PercentLiteral => ({
  ...rest,
  type: 'percent',
  unit: '%',
});

const POINT = 'point';

const isPoints = (phrase: Phrase, at: number): boolean => {
  const figure = phrase.figures[at];
  if (figure?.type === 'percent') return figure.unit === 'bp' || POINTS.test(phrase.texts[at] ?? '');
  return (
    figure?.type === 'number' && /^ (?:percentage )?points?\b/i.test(wordsAfter(phrase, at).slice(0, 20))
  );
};

const POINTS = /(?:points?|\bp\.?p\.?|\bppts?|\bpts?)$/i;

const asPoints = (figure: FigureLiteral): QuantityLiteral => {
  const { start, end, qualifier } = figure;
  const basis = figure.type === 'percent' && figure.unit === 'bp';
  const number = basis ? hundredth(figure.number) : figure.number;
  const granularity = basis ? hundredth(figure.granularity) : figure.granularity;
  return { type: 'quantity', unit: POINT, start, end, qualifier, number, granularity };
};

const hundredth = (number: string): string =>
  formatDecimal(multiply(parseDecimal(number), rational(1n, 100n)));
