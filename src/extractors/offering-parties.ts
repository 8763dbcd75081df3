import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase } from '../extraction/phrase.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { present, stated, textStated } from '../extraction/text.js';
import { trancheOfHeading } from '../extraction/tranche.js';
import { deliveryDate, lockUpHolder, offerPrice, seller, subscriptionDate } from '../fields/offering.js';
import { allottee, shareClass } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import type { Span } from '../model/span.js';

/** What a labelled line of a tranche gives as text, or says will be fixed by a rule. */
const LINES: readonly { readonly field: Field; readonly label: RegExp; readonly fixedLater?: RegExp }[] = [
  { field: seller, label: /^sellers?\b/i },
  { field: allottee, label: /^allottees?\b/i },
  {
    field: subscriptionDate,
    label: /^subscription (?:period|date)\b/i,
    fixedLater: /\bbusiness day\b|\bsame as\b/i,
  },
  { field: deliveryDate, label: /^deliver[a-z]* date\b/i, fixedLater: /\bbusiness day\b|\bsame as\b/i },
  { field: offerPrice, label: /^(?:selling|offer(?:ing)?|issue) price\b/i, fixedLater: /\bdetermined\b/i },
];

const phrases: readonly Phrase[] = [
  {
    field: shareClass,
    hints: ['shares of'],
    find: /\bshares of(?: the company's)? {1,6}((?:common|ordinary|preferred) {1,6}(?:stock|shares?))/di,
  },
];

/**
 * Who sells, who is allotted, who is locked up, and what will be fixed by a rule instead of a date.
 * `(2) Seller   One of the Underwriters`
 */
export const offeringParties: Extractor = {
  id: 'offering-parties',
  summary: 'Sellers, allottees and locked-up holders of an offering; dates and prices fixed later by a rule.',
  fields: [allottee, deliveryDate, lockUpHolder, offerPrice, seller, shareClass, subscriptionDate],
  find: function* (scene) {
    yield* labelledLines(scene);
    yield* holders(scene);
    for (const { start, end, value } of matchPhrases(scene, phrases)) {
      const tranche = trancheOfHeading(scene.headingAt({ start, end }));
      if (tranche) yield stated(shareClass, tranche, value, { start, end });
    }
  },
};

function* labelledLines(scene: Scene): Iterable<Stated> {
  for (const line of scene.lines) {
    const label = scene.document.plain.slice(line.start, line.start + 60);
    const rule = LINES.find((candidate) => candidate.label.test(label));
    const subject = rule && trancheOfHeading(scene.headingAt(line));
    if (!rule || !subject) continue;
    const value: Span = {
      start: line.value ?? line.start + rule.label.exec(label)![0].length,
      end: line.end,
    };
    yield* present([statedOnLine(scene, rule, subject, value)]);
  }
}

const statedOnLine = (
  scene: Scene,
  rule: (typeof LINES)[number],
  subject: string,
  value: Span,
): Stated | undefined => {
  if (!rule.fixedLater) return textStated(scene.document, rule.field, subject, value);
  const alreadyStated = scene.stated.some(
    (fact) =>
      fact.field === rule.field &&
      fact.subject === subject &&
      value.start <= fact.start &&
      fact.end <= value.end,
  );
  if (alreadyStated || !rule.fixedLater.test(scene.document.plain.slice(value.start, value.end)))
    return undefined;
  const place = textStated(scene.document, rule.field, subject, value);
  return place && { ...place, value: null, status: 'undetermined' };
};

const LOCK_UP = /\block-? ?up/i;
const HOLDERS =
  /^([^.]*?(?:(?:Co|Ltd|Inc|Corp|K\.K)\.[^.]*?)*?),? {1,6}(?:all of whom|both of whom|each of whom|who (?:is|are)|which (?:is|are)|(?:has|have) agreed)/d;

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
  for (const separator of [
    ...list.matchAll(/, {1,6}and {1,6}|, {1,6}(?!Ltd|Inc|Co\b|LLC|L\.P)| {1,6}and {1,6}/g),
    undefined,
  ]) {
    const to = separator?.index ?? list.length;
    yield* present([
      textStated(scene.document, lockUpHolder, '', { start: offset + from, end: offset + to }),
    ]);
    from = to + (separator?.[0].length ?? 0);
  }
}
