import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { type FigureLiteral, figuresIn } from '../laws/printed.js';
import { type NumericRelation, relate } from '../laws/relation.js';
import { reprint } from '../laws/reprint.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';
import type { Literal, RatioLiteral } from '../model/literal.js';
import type { Span } from '../model/span.js';
import { parseDecimal } from '../quantity/decimal.js';
import { equals } from '../quantity/rational.js';

/** A number in words and the digits beside it are one number: "two hundred (200)", "six (6) months". */
export const numberWordsMatchDigits: Check = {
  id: 'number-words-match-digits',
  summary: 'A number printed in words agrees with the digits beside it.',
  severity: 'error',
  law: 'words = digits',
  why: 'Words are written out to guard the digits. Where they disagree, a term was edited in one place only, or a digit was misprinted; the words are the likelier reading.',
  needs: [],
  examples: {
    holds: 'The number of shares granted for each right shall be two hundred (200).',
    fails: 'The number of shares granted for each right shall be two hundred (100).',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  for (const figure of figuresIn(outline.literals)) {
    if (figure.words) yield compare(figure, figure.words, document.plain);
  }
  yield* ratios(outline.literals, document.plain);
}

const compare = (
  literal: FigureLiteral,
  words: NonNullable<FigureLiteral['words']>,
  text: string,
): Verdict => {
  const printed = text.slice(words.start, words.end);
  const place = digitsBeside(literal, words, text);
  const operands = [
    { name: 'words', start: words.start, end: words.end },
    { name: 'digits', ...place },
  ];
  const digits = figureOfLiteral({ ...literal, ...place }, 'digits');
  const said = figureOfLiteral({ ...literal, ...words, number: words.number, granularity: '1' }, 'words');
  const relation = digits && said && wordsGuard(relate(leaf(exact(said)), '=', leaf(exact(digits))));
  const told = { operands, ...(relation && { relation }) };
  if (equals(parseDecimal(words.number), parseDecimal(literal.number)))
    return { outcome: 'exact', message: `"${printed}" is ${literal.number}, as printed in digits`, ...told };
  const quote = text.slice(place.start, place.end);
  return {
    outcome: 'inconsistent',
    message: `"${printed}" says ${words.number}, the digits beside it say ${literal.number}`,
    expression: 'words = digits',
    stated: literal.number,
    computed: words.number,
    ...told,
    suspect: {
      ...place,
      probable: digits ? reprint(quote, digits, parseDecimal(words.number)) : words.number,
      explanation: WORDS_GUARD,
    },
  };
};

/** The digits alone: `200` of "two hundred (200) shares". */
const digitsBeside = ({ start, end }: Span, words: Span, text: string): Span => {
  const from = words.start > start ? start : Math.max(start, words.end);
  const rest = text.slice(from, words.start > start ? words.start : end);
  const digits = /\d(?:[\d,.]{0,40}\d)?/.exec(rest);
  return digits
    ? { start: from + digits.index, end: from + digits.index + digits[0].length }
    : { start: from, end };
};

/** "one-for-ten (1-for-10)": a ratio in words and the ratio in digits behind it. */
function* ratios(literals: readonly Literal[], text: string): Iterable<Verdict> {
  for (const [at, digits] of literals.entries()) {
    const words = literals[at - 1];
    if (words?.type !== 'ratio' || digits.type !== 'ratio') continue;
    if (text.slice(words.end, digits.start) !== ' (' || /\d/.test(text.slice(words.start, words.end)))
      continue;
    yield ratioVerdict(words, digits, text);
  }
}

const ratioVerdict = (words: RatioLiteral, digits: RatioLiteral, text: string): Verdict => {
  const [said, shown] = [words, digits].map(({ start, end }) => text.slice(start, end)) as [string, string];
  const operands = [
    { name: 'words', start: words.start, end: words.end },
    { name: 'digits', start: digits.start, end: digits.end },
  ];
  if (words.terms.join() === digits.terms.join())
    return { outcome: 'exact', message: `"${said}" is ${shown}, as printed in digits`, operands };
  const probable = `${words.terms[0]}${shown.replace(/^\d{1,9}|\d{1,9}$/g, '')}${words.terms[1]}`;
  const { start, end } = digits;
  const suspect = { start, end, probable, explanation: WORDS_GUARD };
  const message = `"${said}" and "${shown}" differ`;
  return { outcome: 'inconsistent', message, stated: shown, computed: probable, operands, suspect };
};

const WORDS_GUARD = 'the words say so, and words are harder to misprint than digits';

/** Of the two it is the digits that are misprinted. */
const wordsGuard = (relation: NumericRelation): NumericRelation => ({
  ...relation,
  solve: (index) => (index === 0 ? [] : relation.solve(index)),
});

/** Words and digits are exact, whatever they count. */
const exact = ({ cut: _, ...one }: Figure): Figure => one;

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });
