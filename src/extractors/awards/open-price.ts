import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { stated } from '../../extraction/text.js';
import { exercisePrice } from '../../fields/rights.js';

/** An exercise price that is told by a rule only: "equal to the closing price on the date of grant". */
export function* openPrice({ document, prose }: Scene): Iterable<Stated> {
  for (const { start, end } of prose) {
    const text = document.plain.slice(start, Math.min(end, start + LONGEST));
    if (!text.includes('rice')) continue;
    const match = BY_RULE.exec(text);
    if (!match) continue;
    const place = { start: start + match.index, end: start + match.index + match[0].length };
    yield stated(exercisePrice, '', null, place);
    return;
  }
}

const LONGEST = 6000;
const BY_RULE =
  /\bexercise\s{1,4}price\b[^.;$]{0,60}\b(?:equal|equivalent|correspond\w{0,4}|set|determined|based|be)\b[^.;$]{0,50}\b(?:closing|market|fair|average|weighted|trading)\b[^.;$]{0,40}\b(?:price|value)\b/i;
