import type { Document } from '../../model/document.js';
import { inText } from '../../model/moved.js';
import { clauseAround, VERB } from './clause.js';
import { englishNote } from './english-notes.js';
import { japaneseNote } from './japanese-notes.js';
import type { RoundingNote } from './note.js';

/**
 * What the release says of how its figures are rounded: in a line under the title, over a table or at the foot.
 * How an exercise price or the result of a conversion will be rounded is a term of the rights, not such a note.
 */
export const roundingNotes = ({
  plain,
  moved,
}: Pick<Document, 'plain' | 'moved'>): readonly RoundingNote[] => {
  const found: RoundingNote[] = [];
  const seen = new Set<string>();
  let before = 0;
  for (const match of plain.matchAll(VERB)) {
    const [word] = match;
    const clause = clauseAround(plain, match.index, match.index + word.length, before);
    before = match.index + word.length;
    const read = /[a-z]/i.test(word) ? englishNote(clause) : japaneseNote(clause);
    if (!read) continue;
    const note = { ...inText(moved, { start: clause.start, end: clause.end }), ...read };
    const key = `${note.groups.join()} ${note.mode} ${note.unit?.n}`;
    // A note over every table says one thing.
    if (!seen.has(key) && seen.add(key)) found.push(note);
  }
  return found;
};
