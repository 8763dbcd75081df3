import type { Span } from '../model/span.js';
import type { Place } from '../model/structure.js';
import { fold } from './blanks.js';

/** What a figure is called: by its row and column, by the words before a gap or a colon, or by its heading. */
export const labelIn = (plain: string, place: Place, literal: Span, heading: string): string =>
  place.row ? cellLabel(place) : (ownLabel(plain, place, literal) ?? heading);

const cellLabel = ({ row, column }: Place): string =>
  [row?.label, row?.group, column?.header.join(' / ')]
    .filter((words) => words)
    .join(' / ')
    .slice(0, 300);

/** A label in the block itself. */
const ownLabel = (plain: string, { block, sentence }: Place, literal: Span): string | undefined => {
  if (block.type === 'table') return undefined;
  const start = block.marker ? block.marker.end : block.start;
  if (block.gap && block.gap.end <= literal.start)
    return fold(plain, Math.max(start, block.gap.start - 300), block.gap.start);
  const colon = colonBefore(plain, Math.max(start, sentence.start), literal.start);
  if (colon > 0) return fold(plain, Math.max(start, sentence.start, colon - 200), colon);
  if (block.marker && block.marker.style !== 'bullet' && sentence.start <= start)
    return fold(plain, start, Math.min(literal.start, start + 300));
  return undefined;
};

/** The colon nearest before the literal, a blank behind it, with a short label before it; -1 when none. */
const colonBefore = (plain: string, from: number, to: number): number => {
  const colon = plain.lastIndexOf(': ', to - 1);
  if (colon <= from || colon - from > 160) return -1;
  return colon;
};
