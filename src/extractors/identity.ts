import type { Extractor } from '../extraction/extractor.js';
import { words } from '../extraction/phrase.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, stated, textStated } from '../extraction/text.js';
import {
  issuerName,
  issuerShortName,
  legalReference,
  place,
  releaseDate,
  resolutionDate,
  ticker,
} from '../fields/identity.js';
import type { Span } from '../model/span.js';

/**
 * Who issues the release, where and when: the dateline and the sentence that follows it.
 * `TOKYO - May 24, 2018 - Example Networks Inc. ("IIJ", NASDAQ: IIJI, TSE1: 3774) announced that …`
 */
export const identity: Extractor = {
  id: 'identity',
  summary: 'The issuer, its short name and tickers, the place and dates of the release, the law it cites.',
  fields: [issuerName, issuerShortName, legalReference, place, releaseDate, resolutionDate, ticker],
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
    yield* issuer(scene);
    yield* resolvedToday(scene);
    yield* listings(scene);
    yield* lawsCited(scene);
  },
};

function* datelineFacts({ document, outline: { dateline } }: Scene): Iterable<Stated> {
  yield* present([
    literalStated(releaseDate, '', dateline?.date),
    dateline?.place && textStated(document, place, '', dateline.place),
  ]);
}

/** Words that may stand before the name: "At a meeting held on May 12, 2022, the Board of Directors of". */
const OPENING =
  '[-:\\x20]{0,12}(?:[^.()\\n]{0,90}?\\bthe board of directors of |(?:at|in|on|notice) [^.()\\n]{0,110}?(?:\\d{4}, |today, |given that )|the )?';
/** The name runs to a bracket or to the verb of the sentence; it may hold commas before Ltd. and Inc. */
const NAME = '([A-Z0-9][^()"\\n;:]{1,90}?)';
const AFTER_NAME = String.raw`(?= ?\(| ?,? (?:today|hereby|announce[sd]?|has|have|is|was|said|says|resolved|declared|reports?|reported|decided|determined|on|a|an|the|whose|which|at)\b)`;
const ISSUER = words(OPENING + NAME + AFTER_NAME, 'diy');
const COMPANY =
  /\b(?:inc|corp|corporation|co|company|ltd|limited|plc|k\.k|holdings|group|bank|trust|fund|ag|se|sa|s\.a|n\.v|asa|oyj|ab|a\/s|llc|l\.p|lp|bancorp|partners)\b\.?(?: \(publ\))?/i;

/** Dates and sentences are no names. */
const NO_NAME =
  /\b\d{4}\b|\b(?:notice|announcement|meeting|board|resolved|company)$|^(?:this|these|our|we|it|its|as|in|at|on|to|since|if|when|while|of|for|with|by|under|all|each|any|such|there|no|notice)\b/i;

function* issuer(scene: Scene): Iterable<Stated> {
  const found = leads(scene)
    .map((from) => nameAt(scene, from))
    .filter((name) => name !== undefined);
  const textOf = (name: Span): string => scene.document.plain.slice(name.start, name.end);
  const names = found.filter((name) => !NO_NAME.test(textOf(name)));
  const best = names.find((name) => COMPANY.test(textOf(name))) ?? names[0];
  if (!best) return;
  yield* present([textStated(scene.document, issuerName, '', best), shortName(scene, best.end)]);
}

/** Where the sentence that names the issuer may start: after the dateline, or a block of running text near the top. */
const leads = ({ outline: { dateline }, prose }: Scene): readonly number[] => [
  ...(dateline ? [dateline.end] : []),
  ...prose.slice(0, 9).map(({ start }) => start),
];

const nameAt = ({ document }: Scene, from: number): Span | undefined => {
  ISSUER.lastIndex = from;
  const [start, end] = ISSUER.exec(document.plain)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** `("IIJ", the "Company", NASDAQ: IIJ, TSE1: 3774)`: the first quoted word that is not a common noun. */
const shortName = ({ document }: Scene, from: number): Stated | undefined => {
  const open = document.plain.indexOf('(', from);
  if (open < 0 || open - from > 12) return undefined;
  const brackets = BRACKETS.exec(document.plain.slice(open, open + 300))?.[0] ?? '';
  for (const { 1: quoted, index } of brackets.matchAll(QUOTED)) {
    const start = open + index + 1;
    if (quoted && !COMMON.test(quoted))
      return textStated(document, issuerShortName, '', { start, end: start + quoted.length });
  }
  return undefined;
};

const BRACKETS = /^(?:\([^()]{1,200}\) {0,12}){1,4}/;
const QUOTED = /" {0,3}([^"]{1,40})"/g;
const COMMON = /^(?:the )?(?:company|corporation|issuer|bank|group|fund|trust|partnership|firm|we|us|our)\b/i;

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
