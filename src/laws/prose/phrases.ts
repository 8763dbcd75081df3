import type { Evidence } from '../../model/evidence.js';
import type { Literal } from '../../model/literal.js';
import { type FigureLiteral, isFigureLiteral } from '../printed.js';

/**
 * The figures of one sentence with the words between them: what "increased 5% to $1.2 billion from $1.1 billion"
 * says lies in the words `to` and `from`, not in the figures. Dates and durations are among the words.
 */
export interface Phrase {
  readonly figures: readonly FigureLiteral[];
  /** `gaps[i]` are the words in front of figure i, back to the figure before it; 160 characters at most. */
  readonly gaps: readonly string[];
}

const found = new WeakMap<Evidence, readonly Phrase[]>();

/** All sentences with two figures or more outside tables, worked out once a release. */
export const phrasesOf = (evidence: Evidence): readonly Phrase[] => {
  const known = found.get(evidence);
  if (known) return known;
  const phrases = [...split(evidence.outline.literals, evidence.document.plain)];
  found.set(evidence, phrases);
  return phrases;
};

function* split(literals: readonly Literal[], plain: string): Iterable<Phrase> {
  let figures: FigureLiteral[] = [];
  let gaps: string[] = [];
  let end = 0;
  for (const literal of literals) {
    if (!isFigureLiteral(literal) || literal.type === 'duration') continue;
    const from = Math.max(end, literal.start - REACH);
    const gap = plain.slice(from, literal.start);
    const broken = figures.length > 0 && (literal.start - end > REACH || SENTENCE_END.test(gap));
    if (broken) {
      if (figures.length > 1) yield { figures, gaps };
      [figures, gaps] = [[], []];
    }
    figures.push(literal);
    gaps.push(figures.length === 1 ? afterSentenceEnd(gap) : gap);
    end = literal.end;
  }
  if (figures.length > 1) yield { figures, gaps };
}

const REACH = 160;
const SENTENCE_END = /[\n\t]|[.;!?]"? {1,4}["(]?[A-Z](?![a-z]{0,3}\.)/;

const afterSentenceEnd = (gap: string): string => {
  const start = Math.max(
    gap.lastIndexOf('\n'),
    gap.lastIndexOf('\t'),
    gap.lastIndexOf('. '),
    gap.lastIndexOf(';'),
  );
  return gap.slice(start + 1);
};
