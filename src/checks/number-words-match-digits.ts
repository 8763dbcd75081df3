import type { Check, Verdict } from '../laws/check.js';
import { type FigureLiteral, figuresIn } from '../laws/printed.js';
import type { Evidence } from '../model/evidence.js';
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
    if (figure.words) yield compare(figure, figure.words, document.text);
  }
}

const compare = (
  figure: FigureLiteral,
  words: NonNullable<FigureLiteral['words']>,
  text: string,
): Verdict => {
  const printed = text.slice(words.start, words.end);
  const holds = equals(parseDecimal(words.number), parseDecimal(figure.number));
  const operands = [
    { name: 'words', start: words.start, end: words.end },
    { name: 'digits', start: figure.start, end: figure.end },
  ];
  if (holds) {
    return { outcome: 'exact', message: `"${printed}" is ${figure.number}, as printed in digits`, operands };
  }
  return {
    outcome: 'inconsistent',
    message: `"${printed}" says ${words.number}, the digits beside it say ${figure.number}`,
    expression: 'words = digits',
    stated: figure.number,
    computed: words.number,
    operands,
    suspect: {
      start: figure.start,
      end: figure.end,
      probable: words.number,
      explanation: 'the words say so, and words are harder to misprint than digits',
    },
  };
};
