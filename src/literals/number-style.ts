import type {
  Literal,
  MoneyLiteral,
  NumberLiteral,
  PercentLiteral,
  QuantityLiteral,
} from '../model/literal.js';
import { shift } from './scale.js';

/**
 * Whether `1.234` is a thousand and more or one and a little: a document writes its numbers one way, and those that
 * can be read one way only (`1,234.50`, `12,5`) say which. Where none does, or they disagree, the English reading is
 * taken and flagged.
 */
export const settleNumbers = (text: string, found: Literal[]): Literal[] => {
  const shapes = found.map((literal) => shapeOf(text, literal));
  const english = shapes.filter((shape) => shape === 'english').length;
  const continental = shapes.filter((shape) => shape === 'continental').length;
  const open = shapes.some((shape) => shape === 'point' || shape === 'comma');
  if (!open || (english > 0 && english >= 4 * continental)) return found;
  const decided = continental > 0 && continental >= 4 * english;
  return found.map((literal, at) => {
    const shape = shapes[at];
    if (!isFigure(literal) || (shape !== 'point' && shape !== 'comma')) return literal;
    return decided ? continentally(literal, shape) : flagged(literal, shape);
  });
};

type Figure = NumberLiteral | QuantityLiteral | MoneyLiteral | PercentLiteral;
type Shape = 'english' | 'continental' | 'point' | 'comma' | undefined;

const isFigure = ({ type }: Literal): boolean =>
  type === 'number' || type === 'quantity' || type === 'money' || type === 'percent';

const shapeOf = (text: string, literal: Literal): Shape => {
  if (!isFigure(literal) || literal.end - literal.start < 3) return undefined;
  const run = RUN.exec(text.slice(literal.start, Math.min(literal.end, literal.start + 60)))?.[0] ?? '';
  if (!run.includes(',') && !run.includes('.')) return undefined;
  if (ONE_POINT.test(run)) return 'point';
  if (ONE_COMMA.test(run)) return 'comma';
  if (ENGLISH.test(run)) return 'english';
  return CONTINENTAL.test(run) ? 'continental' : undefined;
};

const RUN = /\d[\d., ']{0,40}\d/;
const ONE_POINT = /^[1-9]\d{0,2}\.\d{3}$/;
const ONE_COMMA = /^[1-9]\d{0,2},\d{3}$/;
const ENGLISH =
  /^\d{1,3}(?:,\d{2}){0,12}(?:,\d{3}){1,12}(?:\.\d{1,20})?$|^\d{1,20}\.\d{1,20}$|^\d{1,3}(?: \d{3}){1,8}\.\d{1,20}$/;
const CONTINENTAL =
  /^\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,20})?$|^\d{1,20},\d{1,20}$|^\d{1,3}(?: \d{3}){1,8},\d{1,20}$/;

/** A count of shares has no decimals: a comma in it groups whatever the others do. */
const isWhole = (literal: Figure): boolean => literal.type === 'quantity' && literal.scale === undefined;

const continentally = (literal: Literal, shape: 'point' | 'comma'): Literal => {
  const figure = literal as Figure;
  if (shape === 'comma' && isWhole(figure)) return { ...figure, ambiguous: true };
  const power = shape === 'point' ? 3 : -3;
  return {
    ...figure,
    number: shifted(figure.number, power),
    granularity: plain(shift(figure.granularity, power)),
  };
};

const flagged = (literal: Literal, shape: 'point' | 'comma'): Literal => {
  const figure = literal as Figure;
  return shape === 'comma' && isWhole(figure) ? figure : { ...figure, ambiguous: true };
};

const shifted = (number: string, power: number): string =>
  number.startsWith('-') ? `-${shift(number.slice(1), power)}` : shift(number, power);

/** `1.000` is 1. */
const plain = (number: string): string => number.replace(/\.0{1,40}$/, '');
