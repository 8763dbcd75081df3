import type { Fact } from '../src/model/release.js';

/** Wording of the release itself: that it is found is noted, not the words. */
const WORDING = new Set(['price_rule', 'transfer_restriction', 'use_purpose', 'eligible', 'facility_name']);

/** A fact on one line: `total_rights = 162 right`, `dividend_total[resolved] = 608000000 JPY`. */
export const compact = ({ field, subject, value, qualifier, status }: Fact): string => {
  const name = subject === '' ? field : `${field}[${subject}]`;
  const meant = [qualifier, status].filter((word) => word !== 'exact' && word !== 'stated');
  return [name, '=', wordsOf(field, value), ...meant].join(' ');
};

const wordsOf = (field: string, value: Fact['value']): string => {
  if (value === null) return 'null';
  if (WORDING.has(field)) return 'found';
  switch (value.type) {
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'period':
      return `${value.from}..${value.to}`;
    case 'duration':
      return value.iso;
    default:
      return figureOf(value);
  }
};

type Figure = Extract<NonNullable<Fact['value']>, { number: string }>;

const figureOf = (value: Figure): string => {
  const unit = value.type === 'money' ? value.currency : (value.unit ?? '');
  const per = 'per' in value && value.per ? `/${value.per}` : '';
  return `${value.number} ${unit}${per}`.trim();
};
