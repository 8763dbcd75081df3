import type { Check, Verdict } from '../laws/check.js';
import type { FigureLiteral } from '../laws/printed.js';
import { type Phrase, phrasesOf, wordsAfter } from '../laws/prose/phrases.js';
import type { Evidence } from '../model/evidence.js';

/** "a net loss of $4.2 million, or a loss of $0.12 per share": the result and the result per share go one way. */
export const resultSignsAgree: Check = {
  id: 'result-signs-agree',
  summary: 'A result and the result per share told with it are both a profit or both a loss.',
  severity: 'warning',
  law: 'sign(result) = sign(result per share)',
  why: 'The sentence was taken over from a year that ended otherwise, or brackets were lost or set around one of the two.',
  needs: [],
  examples: {
    holds: 'The Company reported a net loss of $4.2 million, or a loss of $0.12 per share.',
    fails: 'The Company reported a net loss of $4.2 million, or earnings of $0.12 per share.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence))
    for (const [at, result] of phrase.figures.entries()) {
      const verdict = verdictAt(phrase, at, result);
      if (verdict) yield verdict;
    }
}

const verdictAt = (phrase: Phrase, at: number, result: FigureLiteral): Verdict | undefined => {
  const each = phrase.figures[at + 1];
  const said = NET.exec((phrase.gaps[at] ?? '').slice(-80))?.[1];
  if (!said || result.type !== 'money' || each?.type !== 'money' || result.per !== undefined)
    return undefined;
  const perShare = each.per === 'share' || PER_SHARE.test(wordsAfter(phrase, at + 1));
  const [, word] = OR.exec(phrase.gaps[at + 1] ?? '') ?? [];
  if (!perShare || word === undefined) return undefined;
  const whole = /loss/i.test(said) ? -1 : 1;
  const share = each.number.startsWith('-') || /loss/i.test(word) ? -1 : 1;
  // A profit without a word or sign of its own is what the whole is; so is a loss printed plainly.
  if (word === '' && share === 1) return undefined;
  const operands = [
    { name: 'result', start: result.start, end: result.end },
    { name: 'result per share', start: each.start, end: each.end },
  ];
  const [a, b] = [whole, share].map((sign) => (sign < 0 ? 'loss' : 'profit'));
  if (whole === share) return { outcome: 'exact', message: `both are a ${a}`, operands };
  return { outcome: 'inconsistent', message: `the result is a ${a}, the result per share a ${b}`, operands };
};

const NET =
  /\bnet (loss|income|earnings|profit)(?! ?\()(?: [\w'-]{1,24}){0,6} (?:of|was|were|to|totall?ed)(?: approximately| about)? $/i;
const OR =
  /^,? ?(?:or|\()(?: an?)? ?((?:(?:basic|diluted|net) ){0,2}(?:loss|earnings|income|profit)(?= (?:of|per share))|)(?: per (?:[a-z]{1,12} ){0,2}share)?(?: of)? {0,2}$/i;
const PER_SHARE = /^\)? (?:per|(?:[a-z]{1,12} ){1,4}per) (?:[a-z]{1,12} ){0,3}share\b/i;
