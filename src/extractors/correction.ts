import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import { present, textStated } from '../extraction/text.js';
import {
  correctedAfter,
  correctedBefore,
  correctionTarget,
  correctionTargetDate,
} from '../fields/correction.js';
import { pairsInBlocks } from './correction/blocks.js';
import type { Pair } from './correction/pair.js';
import { pairsInTable } from './correction/tables.js';
import { targetOf } from './correction/target.js';
import { pairsTold } from './correction/told.js';

/** What is corrected: which release, and each place before and after; in tables, under marks, in sentences. */
export const correction: Extractor = {
  id: 'correction',
  summary: 'The release that is corrected, and what it said before and says now.',
  fields: [correctedAfter, correctedBefore, correctionTarget, correctionTargetDate],
  find: function* (scene) {
    yield* targetOf(scene);
    let number = 0;
    for (const { before, after } of pairsOf(scene)) {
      const subject = `item-${++number}`;
      yield* present([
        textStated(scene.document, correctedBefore, subject, before),
        textStated(scene.document, correctedAfter, subject, after),
      ]);
    }
  },
};

/** Set side by side, or one below the other; told in a sentence only where neither is. */
const pairsOf = (scene: Scene): readonly Pair[] => {
  const rows = scene.document.blocks.flatMap((block) =>
    block.type === 'table' ? [...pairsInTable(scene.document, block)] : [],
  );
  if (rows.length > 0) return rows;
  const blocks = [...pairsInBlocks(scene)];
  return blocks.length > 0 ? blocks : [...pairsTold(scene)];
};
