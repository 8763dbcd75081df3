/**
 * Programs that make pages for regulators note in comments where a printed page ends: at a place, or around its
 * foot (`<!-- Field: Page; Sequence: 2 -->` … `<!-- Field: /Page -->`).
 */
export type PageMark = 'break' | 'opens' | 'closes';

export const pageMarkIn = (source: string, start: number, end: number): PageMark | undefined => {
  if (end - start < 8 || end - start > LONGEST) return undefined;
  const comment = source.slice(start, end).trim().toLowerCase();
  if (comment.startsWith('field: page')) return 'opens';
  if (comment.startsWith('field: /page')) return 'closes';
  return /^page ?break\b/.test(comment) ? 'break' : undefined;
};

const LONGEST = 120;
