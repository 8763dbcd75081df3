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
  const from = Math.max(start, sentence.start);
  const labelled = beforeColon(plain, from, literal.start);
  if (labelled) return fold(plain, labelled.start, labelled.end);
  if (block.marker && block.marker.style !== 'bullet' && sentence.start <= start)
    return fold(plain, start, Math.min(literal.start, start + 300));
  return undefined;
};

/**
 * The label whose value the literal is: from the start of the line, or from the dash, bullet or semicolon that
 * parts it from the label before ("Dividend amount: 1.52 NOK - Ex-date: 25 February"), to a colon.
 */
const beforeColon = (plain: string, from: number, to: number): Span | undefined => {
  // A sentence may be megabytes long; a label further back is no longer this literal's.
  const first = Math.max(from, to - REACH);
  const window = plain.slice(first, to);
  const parted = Math.max(window.lastIndexOf(' - '), window.lastIndexOf('; '), window.lastIndexOf(' | '));
  const inner = parted < 0 ? undefined : labelAt(plain, first + parted + 2, to);
  return inner ?? labelAt(plain, from, to);
};

const REACH = 600;

const labelAt = (plain: string, start: number, to: number): Span | undefined => {
  const head = plain.slice(start, Math.min(to, start + 101));
  const colon = head.indexOf(':');
  if (colon < 1) return undefined;
  const opened = head.indexOf('(');
  if (opened >= 0 && opened < colon && head.lastIndexOf(')', colon) < opened) return undefined;
  const next = plain.charCodeAt(start + colon + 1);
  const ends = next <= 32 || start + colon + 1 === to || next > 127;
  return ends ? { start, end: start + colon } : undefined;
};
