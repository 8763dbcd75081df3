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
 * `TOKYO - May 24, 2018 - Internet Initiative Japan Inc. ("IIJ", NASDAQ: IIJI, TSE1: 3774) announced that …`
 */
export const identity: Extractor = {
  id: 'identity',
  summary: 'The issuer, its short name and tickers, the place and dates of the release, the law it cites.',
  fields: [issuerName, issuerShortName, legalReference, place, releaseDate, resolutionDate, ticker],
  statements: [
    {
      field: resolutionDate,
      of: 'date',
      before: /\bboard\b[^.]{0,200}\b(?:on|dated)(?: [A-Z][a-z]+day,)?$/i,
      not: /general meeting|meeting of shareholders|shareholders' meeting|(?:released|announced|disclosed|published)[^.]{0,40}$/i,
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

/** Words that may stand between the dateline and the name: "The Board of Directors of". */
const OPENING = ' {0,12}(?:[-:] {0,4})?(?:the board of directors of |the )?';
/** The name runs to a bracket or to the verb of the sentence; it may hold commas before Ltd. and Inc. */
const NAME = '([A-Z0-9][^()"\\n;:]{1,90}?)';
const AFTER_NAME = String.raw`(?= {0,12}\(| {0,12},? {1,12}(?:today|hereby|announce[sd]?|has|have|is|was|resolved|declared|reports?|reported|decided|determined|on|a|an|the leading|whose|which|at its|at the)\b)`;
const ISSUER = words(OPENING + NAME + AFTER_NAME, 'diy');
/** The first quoted word in the brackets after the name that is not a common noun. */
const SHORT =
  /" {0,3}(?!(?:the )?(?:company|corporation|issuer|bank|group|fund|trust|partnership|we|us|our)\b)(?:the )?([^"]{2,40}?)"/di;

function* issuer(scene: Scene): Iterable<Stated> {
  const { document, outline } = scene;
  const from = outline.dateline?.end ?? scene.prose[0]?.start;
  if (from === undefined) return;
  ISSUER.lastIndex = from;
  const match = ISSUER.exec(document.plain);
  if (!match) return;
  const [start, end] = match.indices![1]!;
  yield* present([textStated(document, issuerName, '', { start, end })]);
  yield* present([shortName(scene, end)]);
}

/** `("IIJ", the "Company", NASDAQ: IIJ, TSE1: 3774)`: within one bracket, which may not be far away. */
const shortName = ({ document }: Scene, from: number): Stated | undefined => {
  const open = document.plain.indexOf('(', from);
  if (open < 0 || open - from > 12) return undefined;
  const brackets = document.plain.slice(open, open + 300).match(BRACKETS)?.[0] ?? '';
  const [start, end] = SHORT.exec(brackets)?.indices?.[1] ?? [0, 0];
  return textStated(document, issuerShortName, '', { start: open + start, end: open + end });
};

const BRACKETS = /^(?:\([^()]{1,200}\) {0,12}){1,4}/;

/** "IIJ's Board of Directors today resolved": the day is the release's own, implied. */
function* resolvedToday({ document, outline, prose }: Scene): Iterable<Stated> {
  const date = outline.dateline?.date;
  const lead = prose.find(
    (block) => outline.dateline && block.start <= outline.dateline.start && outline.dateline.end <= block.end,
  );
  if (!date || !lead) return;
  const match = TODAY.exec(document.plain.slice(lead.start, lead.end));
  if (!match) return;
  const [start, end] = match.indices![1]!;
  const span: Span = { start: lead.start + start, end: lead.start + end };
  yield { ...stated(resolutionDate, '', { type: 'date', date: date.date }, span), status: 'implied' };
}

const TODAY =
  /\b(?:board of directors|board)\b[^.]{0,80}?\b(today|on this date)\b[^.]{0,20}\b(?:resolved|decided|approved|determined|declared)/di;

function* listings({ document, literals, outline }: Scene): Iterable<Stated> {
  const seen = new Set<string>();
  const inText = literals.filter((literal) => literal.type === 'identifier' && literal.of === 'ticker');
  const all = inText.length > 0 ? inText : outline.literals;
  for (const literal of all) {
    if (literal.type !== 'identifier' || literal.of !== 'ticker') continue;
    if (inText.length === 0 && seen.size > 0) return;
    seen.add(literal.text);
    yield stated(ticker, '', { type: 'text', text: literal.text }, literal);
  }
  void document;
}

function* lawsCited({ literals, document }: Scene): Iterable<Stated> {
  for (const literal of literals)
    if (literal.type === 'reference' && literal.to === 'law')
      yield* present([textStated(document, legalReference, '', literal)]);
}
