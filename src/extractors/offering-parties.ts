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

const CLASS = / {0,12}(?:of )?(?:the company's )?((?:common|ordinary|preferred) {1,12}(?:stock|shares?))/diy;

/** `4,700,000 shares of common stock`: the class right after the number of shares offered. */
function* classes({ document, stated: found }: Scene): Iterable<Stated> {
  for (const { field, subject, end } of found) {
    if (field !== offeredShares) continue;
    CLASS.lastIndex = end;
    const [from, to] = CLASS.exec(document.plain)?.indices?.[1] ?? [0, 0];
    yield* present([textStated(document, shareClass, subject, { start: from, end: to })]);
  }
}

const LOCK_UP = /\block-? ?up/i;
const HOLDERS =
  /^([^.]{0,300}?(?:(?:Co|Ltd|Inc|Corp|K\.K)\.[^.]{0,300}?){0,20}?),? {1,6}(?:all of whom|both of whom|each of whom|who (?:is|are)|which (?:is|are)|(?:has|have) (?:agreed|promised|undertaken|committed)|(?:will|shall) not\b)/d;

/** `A Corporation, B Co. and C, all of whom are shareholders of the Company, have agreed …`: one fact a holder. */
function* holders(scene: Scene): Iterable<Stated> {
  for (const block of scene.prose) {
    if (!LOCK_UP.test(scene.headingAt(block))) continue;
    const match = HOLDERS.exec(scene.document.plain.slice(block.start, block.end));
    if (!match || /\bthe company\b/i.test(match[1]!)) continue;
    const offset = block.start + match.indices![1]![0];
    yield* namesIn(scene, match[1]!, offset);
  }
}

function* namesIn(scene: Scene, list: string, offset: number): Iterable<Stated> {
  let from = 0;
  for (const { index, 0: separator } of [...separatorsOf(list), { index: list.length, 0: '' }]) {
    yield* present([
      textStated(scene.document, lockUpHolder, '', { start: offset + from, end: offset + index }),
    ]);
    from = index + separator.length;
  }
}

/** Commas, but not before Ltd.; then the last "and": others stand inside names. */
const separatorsOf = (list: string): readonly { readonly index: number; readonly 0: string }[] => {
  const commas = [...list.matchAll(/, {1,12}(?!Ltd|Inc|Co\b|LLC|L\.P)(?:and {1,12})?/g)];
  const tail = (commas.at(-1)?.index ?? -1) + 1;
  const last = [...list.matchAll(/ {1,12}and {1,12}/g)].at(-1);
  return last && last.index > tail ? [...commas, last].sort((a, b) => a.index - b.index) : commas;
};
