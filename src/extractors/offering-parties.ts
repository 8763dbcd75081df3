import type { Extractor } from '../extraction/extractor.js';
import { type LabelledText, labelledTexts } from '../extraction/lines.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { present, textStated } from '../extraction/text.js';
import { trancheOfHeading } from '../extraction/tranche.js';
import {
  deliveryDate,
  lockUpHolder,
  offeredShares,
  offerPrice,
  seller,
  subscriptionDate,
} from '../fields/offering.js';
import { allottee, shareClass } from '../fields/rights.js';
import type { Span } from '../model/span.js';
import { classes } from './placement/share-classes.js';

const LINES: readonly LabelledText[] = [
  { field: seller, label: /^sellers?\b/i },
  { field: allottee, label: /^allottees?\b/i },
  {
    field: subscriptionDate,
    label: /^(?:subscription|application) (?:period|date)\b/i,
    fixedLater: /\bbusiness days?\b|\bsame as\b/i,
  },
  { field: deliveryDate, label: /^deliver[a-z]* date\b/i, fixedLater: /\bbusiness days?\b|\bsame as\b/i },
  {
    field: offerPrice,
    label: /^(?:selling|offer(?:ing)?|issue) price\b/i,
    fixedLater: /\b(?:determined|decided|fixed)\b/i,
  },
];

/**
 * Who sells, who is allotted, who is locked up, and what will be fixed by a rule instead of a date.
 * `(2) Seller   One of the Underwriters`
 */
export const offeringParties: Extractor = {
  id: 'offering-parties',
  summary: 'Sellers, allottees and locked-up holders of an offering; dates and prices fixed later by a rule.',
  fields: [
    allottee,
    deliveryDate,
    lockUpHolder,
    offeredShares,
    offerPrice,
    seller,
    shareClass,
    subscriptionDate,
  ],
  find: function* (scene) {
    yield* labelledTexts(scene, LINES, (line) => trancheOfHeading(scene.headingAt(line)));
    yield* holders(scene);
    yield* classes(scene);
  },
};

const LOCK_UP = /\block-? ?up/i;
const HOLDERS =
  /^([^.]{0,300}?(?:(?:Co|Ltd|Inc|Corp|[A-Z]\.[A-Z])\.[^.]{0,300}?){0,20}?),? {1,6}(?:all of whom|both of whom|each of whom|who (?:is|are)|which (?:is|are)|(?:has|have) (?:agreed|promised|undertaken|committed)|(?:will|shall) not\b)/d;

/** `A Corporation, B Co. and C, all of whom are shareholders of the Company, have agreed …`: one fact a holder. */
function* holders(scene: Scene): Iterable<Stated> {
  for (const { start, end } of scene.prose.map((block) => promise(scene, block))) {
    const match = HOLDERS.exec(scene.document.plain.slice(start, end));
    if (match) yield* namesIn(scene, match[1]!, start + match.indices![1]![0]);
  }
}

/** A block under a heading on lock-ups; elsewhere the sentence that speaks of one. */
const promise = (scene: Scene, block: Span): Span => {
  if (LOCK_UP.test(scene.headingAt(block))) return block;
  const words = scene.document.plain.slice(block.start, block.end);
  const at = words.search(LOCK_UP);
  const before = [...words.slice(0, Math.max(0, at)).matchAll(SENTENCE)].at(-1);
  const start = block.start + (before ? before.index + before[0].length : 0);
  return { start, end: at < 0 ? start : block.end };
};

const SENTENCE = /[a-z0-9)]\. {1,12}(?=[A-Z])(?<!\b(?:Co|Ltd|Inc|Corp|K)\. {1,12})/g;

function* namesIn(scene: Scene, list: string, offset: number): Iterable<Stated> {
  let from = 0;
  for (const { index, 0: separator } of [...separatorsOf(list), { index: list.length, 0: '' }]) {
    const name = { start: offset + from, end: offset + index };
    if (isName(list.slice(from, index))) yield* present([textStated(scene.document, lockUpHolder, '', name)]);
    from = index + separator.length;
  }
}

/** Not "a shareholder of the Company", "In connection with the offering", "The founder's asset manager". */
const isName = (words: string): boolean =>
  /^ {0,12}[A-Z]/.test(words) &&
  !NO_NAME.test(words) &&
  (!ARTICLE.test(words) || /\w {1,12}[A-Z]/.test(words));

const NO_NAME = /^ {0,12}(?:in|with|regarding|for|under|as|upon|pursuant|further|the company)\b/i;
const ARTICLE = /^ {0,12}(?:the|an?|its|our)\b/i;

/** Commas, but not before Ltd.; then the last "and": others stand inside names. */
const separatorsOf = (list: string): readonly { readonly index: number; readonly 0: string }[] => {
  const commas = [...list.matchAll(/, {1,12}(?!Ltd|Inc|Co\b|LLC|L\.P)(?:and {1,12})?/g)];
  const tail = (commas.at(-1)?.index ?? -1) + 1;
  const last = [...list.matchAll(/ {1,12}and {1,12}/g)].at(-1);
  return last && last.index > tail ? [...commas, last].sort((a, b) => a.index - b.index) : commas;
};
