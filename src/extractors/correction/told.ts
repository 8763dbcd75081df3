import type { Scene } from '../../extraction/scene.js';
import type { Span } from '../../model/span.js';
import type { Pair } from './pair.js';
import { tokensIn } from './tokens.js';

/**
 * Corrections that a sentence tells.
 * `the record date should read "June 14, 2024" instead of "June 4, 2024"`
 */
export function* pairsTold(scene: Scene): Iterable<Pair> {
  for (const block of scene.prose) {
    const text = scene.document.plain.slice(block.start, block.end);
    if (block.end - block.start > LONGEST || !HINT.test(text)) continue;
    yield* inBlock(scene, block);
  }
}

const LONGEST = 2400;
const HINT =
  /\b(?:should|instead|rather than|correct\w{0,6}|incorrect\w{0,2}|erroneous\w{0,2}|error|mistaken\w{0,2}|misstated)\b/i;

function* inBlock({ document, ...scene }: Scene, block: Span): Iterable<Pair> {
  let before: Span | undefined;
  let after: Span | undefined;
  let from = block.start;
  for (const token of tokensIn({ document, ...scene }, block)) {
    const gap = document.plain
      .slice(Math.max(from, token.start - 160), token.start)
      .replace(/\s{2,80}/g, ' ');
    const role = AFTER.test(gap)
      ? 'after'
      : BEFORE.test(gap)
        ? 'before'
        : TO.test(gap) && before
          ? 'after'
          : undefined;
    from = token.end;
    if (role === 'before') before = token;
    else if (role === 'after') after = token;
    if (!before || !after) continue;
    yield { before, after };
    [before, after] = [undefined, undefined];
  }
}

const LEAD = String.raw`(?: (?:as|that|of|at|to|be|been|a|an|the|was|were|is|are|on|for|total\w{0,3}|amount\w{0,3}|follows:?|approximately)){0,5}:? ?(?:the )?"?$`;
const BEFORE = new RegExp(
  String.raw`\b(?:instead of|rather than|and not|,? not|(?:incorrectly|erroneously|mistakenly|wrongly|inadvertently|originally|previously|initially) (?:[a-z]{1,12} ){0,2}[a-z]{2,12}(?: [a-z]{1,14}){0,6}|misstated|(?:was|were) (?:stated|given|shown|listed|reported) (?:as|to be)|(?:corrected|changed|amended|revised) from|replac\w{1,3})${LEAD}`,
  'i',
);
const AFTER = new RegExp(
  String.raw`\b(?:should (?:have )?(?:correctly |instead |actually )?(?:read|be|been|say|said|state|stated|show|shown)|(?:the )?correct (?:[a-z-]{1,16} ){0,6}(?:is|are|was|were|reads?|being|should be)|correctly (?:reads?|states?|is|stated as)|(?:corrected|changed|amended|revised) to|now reads?|to read|replaced (?:by|with))${LEAD}`,
  'i',
);
const TO = /^"? ?(?:to|by|with|->|→) ?(?:read )?"?$/i;
