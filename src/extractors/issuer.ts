import { companyAlone, formalNames, isNameLike } from '../extraction/company-name.js';
import type { Extractor } from '../extraction/extractor.js';
import { words } from '../extraction/phrase.js';
import type { Scene } from '../extraction/scene.js';
import { shortNameOf } from '../extraction/short-name.js';
import type { Stated } from '../extraction/statement.js';
import { present, stated, textStated, trimmed } from '../extraction/text.js';
import { issuerName, issuerShortName } from '../fields/identity.js';
import { type Document, plainText } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Outline } from '../model/structure.js';

/**
 * Who issues the release. Names are gathered where sentences begin and where a legal form ends one; that a bracket
 * defines it, that the title has its words, and where it stands tell which is the issuer's.
 */
export const issuer: Extractor = {
  id: 'issuer',
  summary: 'The full name of the issuer and the short name that the release defines for it.',
  fields: [issuerName, issuerShortName],
  find: function* (scene) {
    const names = namesIn(scene);
    const best = bestOf(scene.document, names);
    if (!best) yield* inTitle(scene.document);
    else {
      const short = shortNameOf(scene.document, best, names);
      yield* present([
        textStated(scene.document, issuerName, '', best),
        short && textStated(scene.document, issuerShortName, '', short),
      ]);
    }
  },
};

interface Name extends Span {
  readonly weight: number;
}

/** The heaviest, of equals the first; in full where it is also written with its legal form. */
const bestOf = (document: Document, names: readonly Name[]): Name | undefined => {
  const sorted = names.toSorted((one, other) => other.weight - one.weight || one.start - other.start);
  const [first] = sorted;
  if (!first || first.weight < LEAST) return undefined;
  const begin = `${plainText(document, { start: first.start, end: first.end })} `;
  return sorted.find((name) => name.weight >= LEAST && isFuller(plainText(document, name), begin)) ?? first;
};

/** `Hoshi` and `Hoshi Optics Incorporated`, but not `Hoshi Optics Inc.` and `Hoshi Optics Inc. Employee Trust`. */
const isFuller = (name: string, begin: string): boolean => name.startsWith(begin) && !COMPANY.test(begin);

/** A lead alone, or a legal form alone, may be anybody's. */
const LEAST = 3;

const namesIn = (scene: Scene): readonly Name[] => {
  const { plain } = scene.document;
  const title = significant(scene.outline.title?.text ?? '');
  const weigh = (span: Span, lead: number, formal: boolean): readonly Name[] => {
    const name = whole(plain, trimmed(scene.document, span, ' \n\t,;:-'));
    const text = plain.slice(name.start, name.end).replace(/\s+/g, ' ');
    if (
      text === '' ||
      NO_NAME.test(text) ||
      GENERIC.test(text) ||
      !(formal || isNameLike(text) || title.starts(text))
    )
      return [];
    const form = formal || COMPANY.test(text) ? 2 : 0;
    return [
      {
        ...name,
        weight: lead + form + (title.has(text) ? 2 : 0) + saidBehind(plain, name.end) - beside(plain, name),
      },
    ];
  };
  return [
    ...registrant(plain).flatMap((span) => weigh(span, 2, true)),
    ...leadsOf(scene).flatMap(({ at, weight }) =>
      nameAt(scene, at).flatMap((name) => weigh(name, weight, false)),
    ),
    ...headOf(scene).flatMap(({ span, weight }) =>
      [...formalNames(plain, span)].slice(0, 6).flatMap((name) => weigh(name, weight, true)),
    ),
  ];
};

/** `an agreement with Karasu Securities, LLC, as sales agent`: another than who issues the release. */
const beside = (plain: string, { start, end }: Span): number =>
  WITH.test(plain.slice(Math.max(0, start - 14), start)) || AS_AGENT.test(plain.slice(end, end + 90)) ? 4 : 0;

const WITH = /\b(?:with|through|between|among|via)(?: the)?\s{1,3}$/i;
const AS_AGENT =
  /^[^.;]{0,40}?\b(?:acts?|acted|acting|serv\w{1,4}|as) (?:as )?(?:the |its |our |a |an |sole |lead |joint |exclusive ){0,4}(?:sales|placement|underwrit|book|manag|agent|adviso|counsel|transfer|coordinator|arranger|trustee)/i;

/** With what belongs to it on both sides: `The Hoshi Income Trust`, `Hoshi Optics AB (publ)`. */
const whole = (plain: string, { start, end }: Span): Span => ({
  start: /\bThe {1,3}$/.test(plain.slice(Math.max(0, start - 7), start))
    ? plain.lastIndexOf('The', start)
    : start,
  end: end + (PUBL.exec(plain.slice(end, end + 12))?.[0].length ?? 0),
});

const PUBL = /^,? {0,3}\(publ\.?\)/i;

/** On a regulator's form the name stands in the line over "(Exact name of registrant as specified in its charter)". */
const registrant = (plain: string): readonly Span[] => {
  const label = REGISTRANT.exec(plain.slice(0, FORM_HEAD));
  if (!label) return [];
  const end = plain.slice(0, label.index).trimEnd().length;
  const start = plain.lastIndexOf('\n', end - 1) + 1;
  // Another label over it: then the name stands elsewhere.
  const none = end - start < 2 || end - start > LINE || plain[start] === '(';
  return none ? [] : [{ start, end }];
};

const FORM_HEAD = 6000;
const REGISTRANT = /\(? ?exact name of (?:the )?(?:registrant|issuer|company)\b/i;

/** Where the sentence that names the issuer may start: after the dateline, or a block of running text near the top. */
const leadsOf = ({ document: { plain }, outline: { dateline }, prose }: Scene) => [
  ...(dateline ? [{ at: afterWire(plain, dateline.end), weight: isAtTop(dateline, prose) ? 2 : 1 }] : []),
  ...prose.slice(0, 9).map(({ start }, index) => {
    const at = pastDateline(plain, start, dateline);
    return { at, weight: at > start ? 2 : index < 2 ? 1 : 0 };
  }),
];

/** The dateline once more, now with its wire: `OSLO, Feb. 12, 2025 /Example Wire/ - Hoshi`. */
const pastDateline = (plain: string, start: number, dateline: Outline['dateline']): number => {
  const own = dateline?.date && plain.slice(dateline.start, dateline.date.end);
  return own && dateline.start !== start && plain.startsWith(own, start)
    ? afterWire(plain, start + own.length)
    : start;
};

const isAtTop = ({ start }: Span, prose: Scene['prose']): boolean => start <= (prose[1]?.start ?? start);

/** `(JCN Newswire) -`, `PRISM MediaWire (Press Release Service) -`, `via IBN -` between the dateline and the text. */
const afterWire = (plain: string, from: number): number => {
  WIRES.lastIndex = from;
  return WIRES.test(plain) ? WIRES.lastIndex : from;
};

const WIRES =
  /[-: ]{0,6}(?:(?:via [A-Z][^-.\n]{0,30}|\([^()\n]{2,60}\)|\/[^/\n]{2,30}\/|[A-Z][^-.()\n]{0,24}(?:wire|Wire|WIRE)(?: {0,2}\([^()\n]{2,80}\))?) {0,3}-{1,3} {0,3}){1,2}/y;

const LONGEST_HEAD = 1200;
const LINE = 160;

/** The lines above the text, the first blocks of it, and the signature. */
const headOf = ({ document: { blocks }, outline: { dateline, boilerplate }, prose }: Scene) => {
  const heads = blocks
    .filter(({ type, start }) => type !== 'furniture' && !boilerplate.some((span) => span.start === start))
    .slice(0, 10)
    .map((block) => (block.type === 'table' ? (block.rows[0]?.[0] ?? block) : block))
    .map(({ start, end }) => ({
      span: { start, end: Math.min(end, start + LONGEST_HEAD) },
      weight: end - start < LINE ? 1 : 0,
    }));
  const signed = dateline && !isAtTop(dateline, prose);
  return signed ? [...heads, { span: { start: dateline.end, end: dateline.end + 80 }, weight: 1 }] : heads;
};

/** Words that may stand before the name: "At a meeting held on May 12, 2022, the Board of Directors of". */
const OPENING =
  '[-:\\x20]{0,12}(?:[^.()\\n]{0,90}?\\bthe board of directors of |(?:at|in|on|notice) [^.()\\n]{0,110}?(?:\\d{4}, |today, |given that )|the )?';
/** The name runs to a bracket or to the verb of the sentence; it may hold commas before Ltd. and Inc. */
const NAME = '([A-Za-z0-9À-Ž][^()"\\n;:]{1,90}?)';
const AFTER_NAME = String.raw`(?= ?\(|,? ?"| ?,? (?:today|hereby|announce[sd]?|has|have|is|was|said|says|resolved|declared|reports?|reported|decided|determined|on|a|an|the|whose|which|at)\b)`;
const ISSUER = words(OPENING + NAME + AFTER_NAME, 'diy');

const nameAt = ({ document: { plain } }: Scene, from: number): readonly Span[] => {
  ISSUER.lastIndex = from;
  const [start, end] = ISSUER.exec(plain)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? [] : [companyAlone(plain, { start, end })];
};

const COMPANY =
  /\b(?:inc|corp|corporation|co|company|ltd|limited|plc|k\.k|holdings|group|bank|trust|fund|ag|se|sa|s\.a|n\.v|asa|oyj|ab|a\/s|llc|l\.p|lp|bancorp|partners)\b\.?(?: \(publ\))?/i;

/** Dates, sentences and people's offices are no names. */
const NO_NAME =
  /\b\d{4}\b|\b(?:notice|announcement|meeting|board|resolved|company|secretary|officer|street)$(?<!\b[A-Z]\w{0,30} Company)|^(?:the )?(?:this|these|those|our|we|it|its|as|in|at|on|to|since|if|when|while|of|for|with|by|under|all|each|any|such|there|no|not|notice|during|reference|following|pursuant|further|company|fund|trust|group|bank|shareholders|stockholders|investors)(?: |$|')/i;

/** What heads a table or a note, and companies in general. */
const GENERIC =
  /^(?:non-gaap|reconciliations?|quarterly|selected|condensed|unaudited|consolidated (?:statements?|balance)|reported|exchange|common stock|preferred stock|subsequent event|statements? of)\b(?!.{0,120}\b(?:inc|corp|ltd|plc|llc|bank)\b)|^(?:total|listed|parent|holding|operating|reporting|portfolio|public|private|growth|shell|target|trust|insurance|investment|management) company$/i;

/** `("IIJ"`, `(NASDAQ: IIJ`, `(LEI code …)`, `, Stock Exchange Release`: what follows a name says whose it is. */
const saidBehind = (plain: string, end: number): number => {
  const behind = plain.slice(end, end + 200).replace(/\s+/g, ' ');
  return DEFINED.test(behind) || ISSUES.test(behind) ? 3 : 0;
};

const ISSUES =
  /^ ?[,:|-] ?(?:stock exchange|company|press|news|inside information|regulatory|corporate) ?(?:release|announcement|notice|,|\/)/i;

const DEFINED =
  /^,? ?(?:\(publ\) ?|\([A-Z][^()":]{0,30} code:? [A-Z0-9]{8,24}\) ?)?(?:\((?:[^()]{0,40}"|the '?Company'?|[^()]{0,80}: ?[A-Z0-9.]{1,6}\b))/;

/** Words of the title that tell names apart. */
const significant = (title: string) => {
  const own = new Set(
    (title.match(/[\p{L}\d&]{2,40}/gu) ?? []).map((word) => word.toLowerCase()).filter(isTelling),
  );
  return {
    has: (name: string): boolean =>
      (name.match(/[\p{L}\d&]{2,40}/gu) ?? []).some((word) => own.has(word.toLowerCase())),
    starts: (name: string): boolean => name.length > 2 && title.startsWith(name),
  };
};

const isTelling = (word: string): boolean => !COMPANY.test(word) && !TITLE_WORDS.test(word);
const TITLE_WORDS =
  /^(?:the|of|and|for|to|in|by|with|from|on|at|an?|its|new|notice|regarding|concerning|announce[sd]?|announcement|reports?|results|declares?|dividends?|cash|shares?|stock|class|offering|placement|private|public|quarter(?:ly)?|year|annual|board|directors|general|meeting|financial|international|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Where no sentence names it, the title's own begin may: `Example Optics - Resolution to issue new shares`. */
function* inTitle({ hints, text }: Document): Iterable<Stated> {
  if (!hints?.title) return;
  const title = text.slice(hints.title.start, hints.title.end);
  const [paid] = [...formalNames(title, { start: 0, end: title.length })];
  const head = HEAD.exec(title)?.[0] ?? '';
  const span = paid ?? (isNameLike(head) && !NO_NAME.test(head) ? { start: 0, end: head.length } : undefined);
  if (!span) return;
  const name = title.slice(span.start, span.end);
  const place = { start: hints.title.start + span.start, end: hints.title.start + span.end };
  yield { ...stated(issuerName, '', { type: 'text', text: name }, place), status: 'implied' };
}

const HEAD = /^[A-ZÀ-Ž][^-:,;.]{1,40}?(?= - |: )/;
