import type { Extractor } from '../extraction/extractor.js';
import { words } from '../extraction/phrase.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { present, textStated } from '../extraction/text.js';
import { useAmount, useDeadline, usePurpose } from '../fields/offering.js';
import { sentenceStarts } from '../structure/sentences.js';
import { statedUses } from './placement/uses.js';

/**
 * What money raised is for: rows with their amounts where the release gives them, else the purpose in words.
 * `intends to use the net proceeds to advance its product candidates`
 */
export const useOfProceeds: Extractor = {
  id: 'use-of-proceeds',
  summary: 'The uses of what is raised: amount, purpose, deadline, or the purpose alone.',
  fields: [useAmount, useDeadline, usePurpose],
  find: (scene) => {
    const rows = [...statedUses(scene)];
    return rows.length > 0 ? rows : purpose(scene);
  },
};

/** The first sentence that says it. */
const purpose = (scene: Scene): Stated[] => {
  for (const { start, end } of scene.prose) {
    const text = scene.document.plain.slice(start, end);
    if (!text.includes('roceeds') && !text.includes('unds')) continue;
    const found = USED.exec(text);
    const [from, most] = found?.indices?.[1] ?? found?.indices?.[2] ?? [0, 0];
    const to = Math.min(most, sentenceEnd(text, from));
    if (to > from)
      return present([
        textStated(scene.document, usePurpose, 'use-1', { start: start + from, end: start + to }),
      ]);
  }
  return [];
};

const sentenceEnd = (text: string, from: number): number => {
  const next = sentenceStarts(text, { start: 0, end: text.length }).find((start) => start > from);
  return (next ?? text.length) - (text.slice(0, next).trimEnd().endsWith('.') ? 1 : 0);
};

const USED = words(
  String.raw`\b(?:use|used|utili[sz]e[d]?|appl(?:y|ied)|allocate[d]?) (?:(?:all|any|some|part|the majority|a portion) of )?(?:(?:the|its|these|such) )?(?:(?:net|gross|aggregate|expected) ){0,2}(?:proceeds|funds)[^.;]{0,150}?\b(?:for|to|towards?|in|on) (?!this|the (?:offering|private placement|sale))([^;]{4,300})|\bproceeds\b[^.;]{0,150}\b(?:will|are|is|to|shall|expected to|intended to|intends to) be (?:used|applied|utili[sz]ed|allocated)(?: by [a-z' ]{1,30}?)?(?: primarily| mainly| principally)? (?:for|to|towards?|in) (?!this )([^;]{4,300})`,
);
