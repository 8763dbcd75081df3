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
  /** The figures as they are printed. */
  readonly texts: readonly string[];
  /** The words after the last figure, up to the end of the sentence; 160 characters at most. */
  readonly tail: string;
}

const found = new WeakMap<Evidence, readonly Phrase[]>();

/** All sentences with two figures or more outside tables. */
export const phrasesOf = (evidence: Evidence): readonly Phrase[] =>
  sayingsOf(evidence).filter(({ figures }) => figures.length > 1);

/** All sentences with a figure, worked out once a release. */
export const sayingsOf = (evidence: Evidence): readonly Phrase[] => {
  const known = found.get(evidence);
  if (known) return known;
  const phrases = [...split(evidence.outline.literals, evidence.document.plain)];
  found.set(evidence, phrases);
  return phrases;
};

/** The words behind figure i: those in front of the next one, or the end of the sentence. */
export const wordsAfter = ({ gaps, tail, figures }: Phrase, at: number): string =>
  at + 1 < figures.length ? (gaps[at + 1] ?? '') : tail;

function* split(literals: readonly Literal[], plain: string): Iterable<Phrase> {
  let figures: FigureLiteral[] = [];
  let gaps: string[] = [];
  let end = 0;
  const phrase = (): Phrase => ({
    figures,
    gaps,
    texts: figures.map((figure) => plain.slice(figure.start, figure.end)),
    tail: tailAt(plain, end),
  });
  for (const literal of literals) {
    if (!isFigureLiteral(literal) || literal.type === 'duration') continue;
    const from = Math.max(end, literal.start - REACH);
    const gap = plain.slice(from, literal.start);
    const broken = figures.length > 0 && (literal.start - end > REACH || SENTENCE_END.test(gap));
    if (broken) {
      yield phrase();
      [figures, gaps] = [[], []];
    }
    figures.push(literal);
    gaps.push(figures.length === 1 ? afterSentenceEnd(gap) : gap);
    end = literal.end;
  }
  if (figures.length > 0) yield phrase();
}

const REACH = 160;
const SENTENCE_END = /[\n\t]|[.;!?]"? {1,4}(?:- )?["(]?[A-Z](?![a-z]{0,3}\.)/;

const tailAt = (plain: string, end: number): string => {
  const rest = plain.slice(end, end + REACH);
  const stop = SENTENCE_END.exec(rest);
  return stop ? rest.slice(0, stop.index) : rest;
};

const afterSentenceEnd = (gap: string): string => {
  const start = Math.max(
    gap.lastIndexOf('\n'),
    gap.lastIndexOf('\t'),
    gap.lastIndexOf('. '),
    gap.lastIndexOf(';'),
  );
  return gap.slice(start + 1);
};
