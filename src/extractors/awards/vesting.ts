import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { textStated } from '../../extraction/text.js';
import { vesting } from '../../fields/award.js';
import { sentenceAt, sentenceStarts } from '../../structure/sentences.js';

/** How awards vest, in the words of the first sentence that says so. */
export function* vestingIn({ document, prose }: Scene): Iterable<Stated> {
  for (const block of prose) {
    const text = document.plain.slice(block.start, Math.min(block.end, block.start + LONGEST));
    if (!text.includes('est')) continue;
    const match = VESTS.exec(text);
    if (!match) continue;
    const at = block.start + match.index;
    const sentence = sentenceAt(sentenceStarts(document.plain, block), block, at);
    const start = at - sentence.start <= SHORT ? sentence.start : at;
    const found = textStated(document, vesting, '', { start, end: Math.min(sentence.end, start + MOST) });
    if (found) yield found;
    return;
  }
}

const LONGEST = 6000;
/** A sentence that comes to vesting sooner is given whole. */
const SHORT = 140;
const MOST = 500;
const VESTS =
  /\b(?:(?:shall|will|to|[Tt]hey|which|that|and|options?|RSUs?|PSUs?|PSU's|DSUs?|units?|shares|awards?|grants?|options? and|each|of which|are|is|cliff)[\s,-]{1,4}(?:fully |also |then |generally |normally |each |initially |be )?(?:vest(?:s|ed)?|subject to (?:[a-z-]{1,14} ){0,2}vesting)\b(?! period)|[Vv]esting (?:occurs|is|will|shall|over|in|on|as to|quarterly|annually|monthly|immediately|upon|one)|100% cliff-vest)/;
