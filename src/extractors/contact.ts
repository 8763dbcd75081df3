import type { Extractor } from '../extraction/extractor.js';
import { present, textStated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { contactEmail, contactPhone, contactUrl } from '../fields/identity.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import type { Outline } from '../model/structure.js';

/**
 * Whom to ask: the telephone, e-mail and web address of the contact part.
 * `Tel: +81-3-5555-0100  E-mail: ir@iij.ad.jp  URL: https://www.iij.ad.jp/en/ir`
 */
export const contact: Extractor = {
  id: 'contact',
  summary: 'Telephone, e-mail and web address for inquiries.',
  fields: [contactPhone, contactEmail, contactUrl],
  find: function* ({ document, outline }) {
    for (const literal of contactLiterals(outline)) {
      const field = literal.type === 'identifier' ? FIELDS[literal.of] : undefined;
      if (field && !isPage(document.plain.slice(literal.start, literal.end)))
        yield* present([textStated(document, field, '', literal)]);
    }
  },
};

/** `https://wire.example/r/example-announces-a-dividend%2Cc410`: the address of one page, mostly this release's own. */
const isPage = (address: string): boolean => ONE_PAGE.test(address);
const ONE_PAGE =
  /^https?:\/\/[^/]{1,80}\/.{0,200}(?:[^/-]{1,40}-){4}|^https?:\/\/[^/]{1,80}\/.{0,200}\/\d{5,12}$/;

const FIELDS: Readonly<Record<string, Field | undefined>> = {
  phone: contactPhone,
  email: contactEmail,
  url: contactUrl,
};

/** The literals of the contact part; where a release marks none, those of its whole text. */
const contactLiterals = ({ contact: spans, literals }: Outline): readonly Literal[] =>
  spans.length > 0 ? spans.flatMap((span) => literalsWithin(literals, span)) : literals;
