import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, stated, textStated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { legalReference, place, releaseDate, resolutionDate, ticker } from '../fields/identity.js';
import { scan } from '../literals/index.js';
import type { Span } from '../model/span.js';

/**
 * Where and when a release is issued and under which codes: the dateline and the sentence that follows it.
 * `TOKYO - May 24, 2018 - Example Networks Inc. ("IIJ", NASDAQ: IIJI, TSE1: 3774) announced that …`
 */
export const identity: Extractor = {
  id: 'identity',
  summary: 'The place and dates of the release, the tickers of its issuer, the law it cites.',
  fields: [legalReference, place, releaseDate, resolutionDate, ticker],
  statements: [
    {
      field: resolutionDate,
      of: 'date',
      before: /\bboard\b[^.]{0,200}\b(?:on|dated)(?: [A-Z][a-z]{1,20}day,)?$/i,
      not: /general meeting|meeting of shareholders|shareholders' meeting|(?:released|announced|disclosed|published)(?: by [a-z ]{1,30})? on$/i,
    },
    {
      field: resolutionDate,
      of: 'date',
      before: /\bon$/i,
      after:
        /^(?:, )?(?:the |its )?board of directors\b.{0,110}\b(?:resolved|decided|approved|determined)\b/i,
    },
    {
      field: resolutionDate,
      of: 'date',
      label: /(?:date of (?:the )?(?:board )?resolution|resolution date|date of (?:the )?board)/i,
    },
  ],
  find: function* (scene) {
    yield* datelineFacts(scene);
    yield* resolvedToday(scene);
    yield* listings(scene);
    yield* lawsCited(scene);
  },
};

function* datelineFacts(scene: Scene): Iterable<Stated> {
  const { dateline } = scene.outline;
  yield* present([
    literalStated(releaseDate, '', dateline?.date) ?? datedToday(scene) ?? hinted(scene),
    dateline?.place && textStated(scene.document, place, '', dateline.place),
  ]);
}

/** "has today, 12 February 2025, resolved": the day of the release, where it has no dateline. */
const datedToday = ({ document: { plain }, literals, prose }: Scene): Stated | undefined => {
  for (const { start, end } of prose.slice(0, 9)) {
    const date = literalsWithin(literals, { start, end: Math.min(end, start + 600) }).find(
      (literal) =>
        literal.type === 'date' &&
        literal.date.length === 10 &&
        /\btoday,? {1,12}(?:on )?\(?$/i.test(plain.slice(Math.max(start, literal.start - 24), literal.start)),
    );
    if (date) return literalStated(releaseDate, '', date);
  }
  return undefined;
};

/** What the file's front matter says, where the release says nothing: not printed, so no more than implied. */
const hinted = ({ document: { hints, text } }: Scene): Stated | undefined => {
  if (!hints?.date) return undefined;
  const [date] = scan(text.slice(hints.date.start, hints.date.end));
  if (date?.type !== 'date' || date.date.length !== 10) return undefined;
  const span = { start: hints.date.start + date.start, end: hints.date.start + date.end };
  return { ...stated(releaseDate, '', { type: 'date', date: date.date }, span), status: 'implied' };
};

/** "IIJ's Board of Directors today resolved": the day is the release's own, implied. */
function* resolvedToday({ document, outline, prose }: Scene): Iterable<Stated> {
  const date = outline.dateline?.date;
  if (!date) return;
  for (const block of prose.slice(0, 9)) {
    const { indices } = TODAY.exec(document.plain.slice(block.start, block.end)) ?? {};
    const [start, end] = indices?.[1] ?? indices?.[2] ?? [];
    if (start === undefined || end === undefined) continue;
    const span: Span = { start: block.start + start, end: block.start + end };
    yield { ...stated(resolutionDate, '', { type: 'date', date: date.date }, span), status: 'implied' };
    return;
  }
}

const TODAY =
  /\bboard\b[^.0-9]{0,120}?\b(today|on this date)\b|\b(?:meeting|resolution) (?:held )?(?:earlier )?(today|on this date)\b[^.]{0,60}\bboard\b/di;

function* listings({ literals, outline }: Scene): Iterable<Stated> {
  const seen = new Set<string>();
  const inText = literals.filter((literal) => literal.type === 'identifier' && literal.of === 'ticker');
  const all = inText.length > 0 ? inText : outline.literals;
  for (const literal of all) {
    if (literal.type !== 'identifier' || literal.of !== 'ticker') continue;
    if (inText.length === 0 && seen.size > 0) return;
    seen.add(literal.text);
    yield stated(ticker, '', { type: 'text', text: literal.text }, literal);
  }
}

function* lawsCited({ literals, document }: Scene): Iterable<Stated> {
  for (const literal of literals)
    if (literal.type === 'reference' && literal.to === 'law' && NAMED_LAW.test(literal.target))
      yield* present([textStated(document, legalReference, '', literal)]);
}

/** A bare "paragraph 3)" points inside the release. */
const NAMED_LAW = /article|section|rule|regulation|directive|instrument|\bact\b|ordinance|条/i;
