import { hash } from 'node:crypto';
import type { Verdict } from '../laws/check.js';
import { type Document, plainText } from '../model/document.js';

/**
 * A finding keeps its fingerprint when text is added before it or lines are wrapped anew: it is made of the
 * check, the subject, the quotes as a reader sees them and a running number among equals, never of offsets.
 */
export type Fingerprint = (check: string, verdict: Verdict) => string;

/** Gives the fingerprints of one release; ask in the order of the findings. */
export const fingerprints = (document: Document): Fingerprint => {
  const seen = new Map<string, number>();
  return (check, { subject = '', operands }) => {
    const quotes = operands.map((operand) => `${operand.name}=${plainText(document, operand)}`);
    const key = [check, subject, ...quotes].join('\u0000');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return hash('sha256', `${key}\u0000${ordinal}`, 'hex').slice(0, 16);
  };
};
