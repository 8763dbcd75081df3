import type { Extractor } from '../extraction/extractor.js';
import type { Located } from '../extraction/statement.js';
import {
  commemorativeDividend,
  dividendChange,
  ordinaryDividend,
  specialDividend,
} from '../fields/dividend.js';
import type { Field } from '../model/field.js';

/** What the change is measured against, said right after it: "JPY2.50 more than forecast". */
const against = ({ context }: Located): string | undefined =>
  /\bforecast/i.test(context.after.slice(0, 80))
    ? 'forecast'
    : /\b(?:previous|prior|last|preceding)\b/i.test(context.after.slice(0, 80))
      ? 'previous'
      : undefined;

/** Part of the dividend that is resolved; parts of other years' dividends are left to their own columns. */
const resolved = ({ context }: Located): string | undefined =>
  /\b(?:previous|prior|last year|forecast)\b/i.test(context.before.slice(-80)) || context.row !== ''
    ? undefined
    : 'resolved';

const part = (field: Field, name: string) => ({
  field,
  of: 'money' as const,
  before: new RegExp(`\\b${name} dividends?(?: of| is|:)?$`, 'i'),
  subject: resolved,
});

/**
 * A dividend taken apart and set against others.
 * `15.00 yen (ordinary dividend 12.00 yen, commemorative dividend 3.00 yen)`
 */
export const dividendParts: Extractor = {
  id: 'dividend-parts',
  summary:
    'The ordinary, commemorative and special parts of a dividend, and its change over forecast or last year.',
  fields: [commemorativeDividend, dividendChange, ordinaryDividend, specialDividend],
  statements: [
    part(ordinaryDividend, '(?:ordinary|regular)'),
    part(commemorativeDividend, 'commemorative'),
    part(specialDividend, 'special'),
    {
      field: dividendChange,
      of: 'money',
      after: /^(?:per share )?(?:more|higher|less|lower|above|below|up|down) (?:than|from|compared)?/i,
      subject: against,
    },
    {
      field: dividendChange,
      of: 'money',
      before: /\b(?:increase|raise|rise|decrease|reduction) of$/i,
      subject: against,
    },
    {
      field: dividendChange,
      of: 'money',
      before: /\b(?:increas|rais|lift|reduc|lower|cut)[a-z]{0,5}\b[^.;]{0,80}\bby$/i,
      subject: against,
    },
  ],
};
