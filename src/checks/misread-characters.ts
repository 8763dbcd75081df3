import { issuerShortName } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { misreadAcronyms } from '../laws/misreadings/acronyms.js';
import { lettersInNumbers } from '../laws/misreadings/letters-in-numbers.js';
import type { Misreading } from '../laws/misreadings/misreading.js';
import { nearLabels } from '../laws/misreadings/near-labels.js';
import { splitWords } from '../laws/misreadings/split-words.js';
import type { Evidence } from '../model/evidence.js';

/** Numbers hold digits, words are whole, names and labels are spelt as elsewhere: what is not so was misread. */
export const misreadCharacters: Check = {
  id: 'misread-characters',
  summary: 'No letters in numbers, no broken words, no look-alike letters in names and labels.',
  severity: 'warning',
  law: 'text as printed = text as meant',
  why: 'Scanning and conversion exchange characters that look alike; a figure read so is lost to every other check.',
  needs: [issuerShortName],
  examples: {
    holds: 'The Company will issue 4,700,000 shares of common stock.',
    fails: 'The Company will issue 4,7O0,000 shares of common stock.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  const { document, outline } = evidence;
  for (const one of lettersInNumbers(document.plain, outline.literals)) yield verdictOf(one, document.text);
  for (const one of splitWords(document, outline)) yield verdictOf(one, document.text);
  for (const one of misreadAcronyms(evidence)) yield verdictOf(one, document.text);
  for (const one of nearLabels(document, outline)) yield verdictOf(one, document.text);
}

const verdictOf = ({ start, end, probable, explanation, also = [] }: Misreading, text: string): Verdict => {
  const printed = text.slice(start, end);
  const places = [{ start, end }, ...also];
  return {
    outcome: 'inconsistent',
    message: `"${printed}" ${times(places.length)}probably reads "${probable}": ${explanation}`,
    stated: printed,
    computed: probable,
    operands: places.map((place) => ({ name: 'characters', start: place.start, end: place.end })),
    suspect: { start, end, probable, explanation },
  };
};

const times = (count: number): string => (count > 1 ? `(${count} times) ` : '');
