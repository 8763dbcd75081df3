import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, stated, textStated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { legalReference, place, releaseDate, resolutionDate } from '../fields/identity.js';
import { scan } from '../literals/index.js';
import type { Span } from '../model/span.js';

/**
 * Where and when a release is issued: the dateline and the sentence that follows it.
 * `TOKYO - May 24, 2018 - Example Networks Inc. ("IIJ", NASDAQ: IIJI, TSE1: 3774) announced that …`
 */
export const identity: Extractor = {
  id: 'identity',
  summary: 'The place and dates of the release, the law it cites.',
  fields: [legalReference, place, releaseDate, resolutionDate],
  statements: [
    {
      field: resolutionDate,
      of: 'date',
      before:
        /\b(?:board\b[^.]{0,160}\b(?:resol\w{1,12}|deci\w{1,8}|approv\w{1,5}|determin\w{1,6}|adopt\w{1,5}|declar\w{1,8}|authori[sz]\w{1,8}|meeting|held|met|convened|left|fixed|passed|agreed|made|took|gave|acted|set)|(?:resol\w{1,12}|deci\w{1,8}|approv\w{1,5}|determin\w{1,6}|adopt\w{1,5}|declar\w{1,8}|authori[sz]\w{1,8}|meeting)\b[^.]{0,80}\bboard)\b[^.]{0,160}\b(?:on|dated)(?: [A-Z][a-z]{1,20}day,)?$/i,
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
      label:
        /(?:date of (?:the )?(?:board )?(?:resolution|approval)|(?:resolution|approval) date|date of (?:the )?board)/i,
    },
  ],
  find: function* (scene) {
    yield* datelineFacts(scene);
    yield* resolvedToday(scene);
    yield* acted(scene);
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

/** Where nothing says it plainer, the first day on which the board or one of its committees acted. */
function* acted({ literals, contextOf, stated: found }: Scene): Iterable<Stated> {
  if (found.some(({ field }) => field === resolutionDate)) return;
  for (const literal of literals) {
    if (literal.type !== 'date' || literal.date.length !== 10) continue;
    const { before, after } = contextOf(literal);
    if (!ACTED.some((one) => one.before.test(before) && one.after.test(after)) || NO_ACT.test(before))
      continue;
    yield* present([literalStated(resolutionDate, '', literal)]);
    return;
  }
}

const ACTS =
  '(?:resolved|decided|approved|determined|adopted|authori[sz]ed|declared|granted|awarded|amended|took the following)';
const ACTED = [
  {
    before: /^on$/i,
    after: new RegExp(
      `^ ?,? ?(?:the |its |our )?(?:[a-z&',]{1,20} ){0,7}(?:board|committee)\\b(?:.{0,160}\\b${ACTS}\\b|.{70,160}$)`,
      'i',
    ),
  },
  {
    before: new RegExp(`\\bcommittee\\b[^.]{0,120}\\b${ACTS}\\b[^.]{0,140}\\bon$`, 'i'),
    after: /^/,
  },
  {
    before: /\bat (?:its|it's|their|a)$/i,
    after:
      /^ ?(?:regular |special |scheduled |quarterly ){0,2}meeting,? (?:of )?the (?:[a-z']{1,20} ){0,6}(?:board|committee)\b/i,
  },
] as const;
const NO_ACT =
  /general meeting|meeting of shareholders|shareholders' meeting|\b(?:effective|vest\w{0,5}|expir\w{0,4}|commenc\w{0,4}|beginning|payable|based|ending|ended|dated) on$/i;

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

function* lawsCited({ literals, document }: Scene): Iterable<Stated> {
  const body = coverEnd(document.plain);
  for (const literal of literals)
    if (
      literal.type === 'reference' &&
      literal.to === 'law' &&
      literal.start >= body &&
      NAMED_LAW.test(literal.target)
    )
      yield* present([textStated(document, legalReference, '', literal)]);
}

/** The cover of a regulator's form cites the same rules for everybody; what is reported begins with its first item. */
const coverEnd = (plain: string): number => {
  const box = plain.slice(0, LONGEST_COVER).search(/\bcheck the appropriate box below\b/i);
  const item = box < 0 ? -1 : plain.slice(box, box + LONGEST_COVER).search(/\bitem\s{0,3}[1-9]\.[0-9]{2}\b/i);
  return item < 0 ? 0 : box + item;
};

const LONGEST_COVER = 20_000;

/** A bare "paragraph 3)" points inside the release. */
const NAMED_LAW = /article|section|rule|regulation|directive|instrument|\bact\b|ordinance|条/i;
