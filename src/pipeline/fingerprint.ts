import { hash } from 'node:crypto';
import type { Verdict } from '../laws/check.js';
import type { Document } from '../model/document.js';

/**
 * A finding keeps its fingerprint when text is added before it or lines are wrapped anew: it is made of the
 * check, the subject, the quotes as a reader sees them and a running number among equals, never of offsets.
 */
export type Fingerprint = (check: string, verdict: Verdict) => string;

/** Gives the fingerprints of one release; ask in the order of the findings. */
export const fingerprints = (document: Document): Fingerprint => {
  const seen = new Map<string, number>();
  return (check, { subject = '', operands }) => {
    let quotes = '';
    for (const { name, start, end } of operands) quotes += `\0${name}=${document.plain.slice(start, end)}`;
    const key = `${check}\0${subject}${quotes.replace(BREAKS, ' ')}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return hash('sha256', `${key}\0${ordinal}`, 'hex').slice(0, 16);
  };
};

/** However a quote is wrapped or set in columns, a reader sees the same. */
const BREAKS = /[ \t\n]{2,200}|[\t\n]/g;
