import type { Statement, Words } from './statement.js';

/**
 * Counts of shares in sentences: with their noun, `25,000 ordinary shares`, or with a name before it that the
 * scanner does not know, `407,001 IPC common shares`.
 */
export const counted = (statement: Omit<Statement, 'of' | 'unit'>): readonly Statement[] => [
  { ...statement, of: 'quantity', unit: 'share' },
  { ...statement, of: 'number', after: both(OF_SHARES, statement.after) },
];

const OF_SHARES =
  /^(?:of (?:its|our|the company's) (?:own )?)?(?:[\w&.'()/-]{1,20} ){0,4}(?:shares|stock|securities)\b/i;

const both = (first: Words, second: Words | undefined): Words =>
  second ? { test: (text) => first.test(text) && second.test(text) } : first;
