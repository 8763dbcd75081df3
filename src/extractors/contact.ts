import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import { present, textStated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { contactEmail, contactPhone, contactUrl } from '../fields/identity.js';
import type { Field } from '../model/field.js';
import type { IdentifierLiteral, Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';

/**
 * Whom to ask: the telephone, e-mail and web address of the contact part.
 * `Tel: +81-3-5555-0100  E-mail: ir@iij.ad.jp  URL: https://www.iij.ad.jp/en/ir`
 */
export const contact: Extractor = {
  id: 'contact',
  summary: 'Telephone, e-mail and web address for inquiries.',
  fields: [contactPhone, contactEmail, contactUrl],
  find: function* (scene) {
    const { document } = scene;
    for (const literal of contactLiterals(scene)) {
      const field = literal.type === 'identifier' ? FIELDS[literal.of] : undefined;
      if (field && !isOther(document.plain, literal))
        yield* present([textStated(document, field, '', literal)]);
    }
  },
};

/** A telefax, a line to listen in on, a page of this release, and places that answer for everybody. */
const isOther = (plain: string, { start, end }: Span): boolean => {
  const address = plain.slice(start, end);
  return isPage(address) || THIRD.test(address) || FOR_ELSE.test(plain.slice(Math.max(0, start - 24), start));
};

const THIRD =
  /\b(?:sec\.gov|sedar(?:plus)?\.(?:com|ca)|finra\.org|(?:twitter|x|facebook|linkedin|instagram|youtube|youtu|reddit|threads|tiktok|weixin|t)\.(?:com|be|me|net|co)|newsramp\.com|reuters\.com|tradingview\.com|(?:new(?:s|media)?|business|pr|globe|access|acces|the)?-?(?:news)?wire[sd]?\.[a-z]{2,3}|(?:newswire|prnewswire|globenewswire|businesswire|accesswire|accessnewswire|newsfilecorp|newmediawire|thenewswire|jcnnewswire|cision)\.[a-z]{2,3})(?![\w-])/i;
const FOR_ELSE =
  /\b(?:fax|facsimile|telefax|telecopier|telefacsimile)[. \w]{0,10}:? {0,3}\(?$|\bF:? {1,3}\(?$/i;

/** `https://wire.example/r/example-announces-a-dividend%2Cc410`: the address of one page, mostly this release's own. */
const isPage = (address: string): boolean => ONE_PAGE.test(address);
const ONE_PAGE =
  /^https?:\/\/[^/]{1,80}\/.{0,200}(?:[^/-]{1,40}-){4}|^https?:\/\/[^/]{1,80}\/.{0,200}\/\d{5,12}$/;

const FIELDS: Readonly<Record<string, Field | undefined>> = {
  phone: contactPhone,
  email: contactEmail,
  url: contactUrl,
};

/** The literals of the contact part; where a release marks none, those that its sentences ask readers to use. */
const contactLiterals = ({ outline, document: { plain }, literals }: Scene): readonly Literal[] =>
  outline.contact.length > 0
    ? outline.contact.flatMap((span) => literalsWithin(outline.literals, span))
    : literals.filter((literal) => literal.type === 'identifier' && isAsked(plain, literal));

const isAsked = (plain: string, { of, start }: IdentifierLiteral): boolean => {
  const before = plain.slice(Math.max(plain.lastIndexOf('\n\n', start), start - 800, 0), start);
  if (ELSEWHERE.test(before)) return false;
  return of !== 'url' || FOR_MORE.test(before.slice(before.lastIndexOf('. ') + 1));
};

/** The underwriter's prospectus, the conference call and its recording. */
const ELSEWHERE =
  /\bprospectus|\bdial|\breplay|\bconference call|\bwebcast|\baccess(?: |ed by)|\bpasscode|\btransfer agent/i;
const FOR_MORE =
  /\b(?:more|further|additional) (?:information|details)|\bcontact|\binvestor relations\b|\bvisit\b|\b(?:questions|inquir|enquir)|\b(?:tel|phone|e-?mail|url|web ?site|web)\b[^.]{0,60}$/i;
