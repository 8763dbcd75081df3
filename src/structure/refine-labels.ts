import type { Document, TextBlock } from '../model/document.js';
import type { Literal, NumberLiteral } from '../model/literal.js';
import { applyMeasure } from './apply-measure.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import { measureOf } from './measure.js';
import { qualifiedByLabel } from './qualify.js';

/**
 * "Maximum number of stock acquisition rights: 135": a bare number that stands directly after its label, or
 * alone under its heading, is counted in the unit that the label names.
 */
export const refineByLabel = (
  { plain }: Document,
  block: TextBlock,
  literal: NumberLiteral,
  heading: () => string,
): Literal => {
  if (!closes(plain, block, literal)) return literal;
  const label =
    labelBefore(plain, block, literal) ?? (standsAlone(plain, block, literal) ? heading() : undefined);
  if (!label) return literal;
  const measure = measureOf(label);
  const refined = applyMeasure(literal, measure, false);
  return refined === literal ? literal : qualifiedByLabel(refined, label);
};

/** The words between the start of the block, or of the sentence, and a colon or gap right before the literal. */
const labelBefore = (plain: string, block: TextBlock, literal: NumberLiteral): string | undefined => {
  const start = block.marker ? block.marker.end : block.start;
  if (block.gap && skipBlanks(plain, block.gap.end, literal.start + 1) === literal.start)
    return plain.slice(Math.max(start, block.gap.start - 200), block.gap.start);
  const end = dropBlanks(plain, start, literal.start);
  if (plain.charAt(end - 1) !== ':') return undefined;
  return plain.slice(Math.max(start, end - 200), end - 1).replace(/^.*[.;] /, '');
};

/** Nothing but a stop or a bracket follows: "135 of them" is not a plain count. */
const closes = (plain: string, block: TextBlock, literal: NumberLiteral): boolean => {
  const next = skipBlanks(plain, literal.end, Math.min(block.end, literal.end + 40));
  return next >= block.end || '.;,('.includes(plain.charAt(next));
};

const standsAlone = (plain: string, block: TextBlock, literal: NumberLiteral): boolean =>
  skipBlanks(plain, block.marker ? block.marker.end : block.start, literal.start + 1) === literal.start &&
  skipBlanks(plain, literal.end, block.end) >= block.end - 1;
