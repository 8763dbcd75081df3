import type { NumberLiteral } from '../../model/literal.js';
import type { FigureLiteral } from '../printed.js';
import { type Phrase, wordsAfter } from './phrases.js';

/** A phrase in which "9,090,909 primary shares" counts shares, whatever words stand between the number and them. */
export const withCounts = (phrase: Phrase): Phrase => {
  const figures = phrase.figures.map((figure, at) => counted(figure, wordsAfter(phrase, at)));
  return figures.every((figure, at) => figure === phrase.figures[at]) ? phrase : { ...phrase, figures };
};

const counted = (figure: FigureLiteral, after: string): FigureLiteral => {
  const unit = figure.type === 'number' ? COUNTED.exec(after.slice(0, 80))?.[1]?.toLowerCase() : undefined;
  return unit === undefined ? figure : { ...(figure as NumberLiteral), type: 'quantity', unit };
};

/** Words that describe what is counted; those of a relation ("of", "per", "to") end the search. */
const COUNTED =
  /^(?: (?!(?:of|per|to|and|or|in|at|on|for|by|each|million|billion|thousand|were|was|are|is|which|from|as)\b)[a-z][a-z-]{1,18}){1,4} (share|unit|warrant|option|right|note|debenture)s\b/i;
