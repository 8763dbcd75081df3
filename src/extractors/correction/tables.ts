import type { Scene } from '../../extraction/scene.js';
import { cellText } from '../../model/document.js';
import type { Table } from '../../model/structure.js';
import { AFTER, BEFORE } from './marks.js';
import type { Pair } from './pair.js';

/** Corrections set side by side: `Item | Before correction | After correction`. */
export function* pairsInTable(scene: Scene, { columns, rows }: Table): Iterable<Pair> {
  const at = (sign: RegExp) => columns.findIndex(({ header }) => sign.test(header.join(' ').trim()));
  const [left, right] = [at(BEFORE), at(AFTER)];
  if (left < 0 || right < 0 || left === right) return;
  for (const row of rows) {
    const before = row.cells.find(({ column }) => column === left);
    const after = row.cells.find(({ column }) => column === right);
    if (!before || !after) continue;
    const [was, is] = [cellText(scene.document, before), cellText(scene.document, after)];
    if (was !== '' && is !== '' && was !== is) yield { before, after };
  }
}
