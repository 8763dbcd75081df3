import type { Evidence } from '../../src/model/evidence.js';
import { indexFacts } from '../../src/model/facts.js';
import type { Field } from '../../src/model/field.js';
import type { Qualifier } from '../../src/model/qualifier.js';
import type { Fact } from '../../src/model/release.js';
import type { Value } from '../../src/model/value.js';

/** One stated figure of a made-up release: a field, what is printed, and how it is meant. */
export interface Stated {
  readonly field: Field;
  /** As printed: `162 rights`, `JPY1,800`, `11.8%`, `JPY608 million`. */
  readonly printed: string;
  readonly subject?: string;
  readonly qualifier?: Qualifier;
  readonly status?: Fact['status'];
}

export const stated = (
  field: Field,
  printed: string,
  more: Omit<Stated, 'field' | 'printed'> = {},
): Stated => ({
  field,
  printed,
  ...more,
});

/** A release that prints each figure once, in order, with facts that point at them. */
export const release = (...figures: readonly Stated[]): Evidence & { readonly text: string } => {
  let text = '';
  const facts = figures.map((one, index): Fact => {
    text += `${one.field.label}: `;
    const start = text.length;
    text += one.printed;
    const mention = { start, end: text.length, quote: one.printed, line: index + 1, column: 1 };
    text += '\n';
    return {
      id: `f${index + 1}`,
      field: one.field.id,
      subject: one.subject ?? '',
      value: one.status === 'undetermined' ? null : valueFor(one),
      qualifier: one.qualifier ?? 'exact',
      status: one.status ?? 'stated',
      mentions: [mention],
    };
  });
  const document = {
    path: 'release.txt',
    mediaType: 'text/plain',
    text,
    plain: text,
    blocks: [],
    problems: [],
  } as const;
  const outline = { sections: [], tables: [], boilerplate: [], contact: [], literals: [] };
  return { document, outline, kinds: [], facts: indexFacts(facts), text };
};

const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

const valueFor = ({ field, printed }: Stated): Value => {
  if (field.type === 'text') return { type: 'text', text: printed };
  if (/^P\d/.test(printed)) return { type: 'duration', iso: printed };
  const [, from, to] = /^(\d{4}-\d\d(?:-\d\d)?)(?:\.\.(\S+))?$/.exec(printed) ?? [];
  if (from) return to ? { type: 'period', from, to } : { type: 'date', date: from };
  const [, currency, digits = '', word, percent] =
    /^([A-Z]{3})?(-?[\d,.]+)(?: (thousand|million|billion))?(%)?/.exec(printed) ?? [];
  const plain = digits.replaceAll(',', '');
  const places = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const shift = word ? (SCALES[word] ?? 0) : 0;
  const number = shifted(plain.replace('.', ''), shift - places);
  const granularity = shifted('1', shift - places);
  const scale = shift > 0 ? { scale: shifted('1', shift) } : {};
  if (currency) return { type: 'money', number, granularity, currency, ...scale };
  if (percent) return { type: 'ratio', number, granularity, unit: '%' };
  if (field.type === 'ratio') return { type: 'ratio', number, granularity };
  return { type: 'quantity', number, granularity, unit: field.unit ?? '', ...scale };
};

const shifted = (digits: string, by: number): string => {
  if (by >= 0) return digits + '0'.repeat(by);
  const sign = digits.startsWith('-') ? '-' : '';
  const padded = digits.slice(sign.length).padStart(1 - by, '0');
  return `${sign}${padded.slice(0, by)}.${padded.slice(by)}`;
};
