import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { literalStated, present, textStated } from '../../extraction/text.js';
import { literalsWithin } from '../../extraction/within.js';
import { correctionTarget, correctionTargetDate } from '../../fields/correction.js';
import type { Span } from '../../model/span.js';

/**
 * Which release is corrected, and of when: the title in quotes, and the day told with it.
 * `a correction to the "Notice of Dividends from Surplus" announced on May 10, 2024`
 */
export function* targetOf(scene: Scene): Iterable<Stated> {
  for (const { start, end } of passages(scene)) {
    const text = scene.document.plain.slice(start, Math.min(end, start + LONGEST));
    const quoted = QUOTED.exec(text);
    const [from, to] = quoted?.indices?.[1] ?? [];
    const own = from !== undefined && to !== undefined ? { start: start + from, end: start + to } : undefined;
    const date = dateIn(scene, { start, end: start + text.length }, text, own);
    if (!own && !date) continue;
    yield* present([own && textStated(scene.document, correctionTarget, '', own), date]);
    if (own) return;
  }
}

const LONGEST = 1200;

/** The paragraphs, and the title last: it often cuts the name short. */
function* passages({ prose, outline }: Scene): Iterable<Span> {
  yield* prose.slice(0, MOST);
  if (outline.title) yield outline.title;
}

/** The target is named early. */
const MOST = 14;

/** A name in quotes that words of releases or of correcting introduce or follow. */
const QUOTED =
  /(?:\b(?:correct\w{0,6}|amend\w{0,4}|release\w?|notice|announcement|disclosure|document|report|material\w?|titled|entitled|headed|headline|statement|errors?|erratum|contents?|part of|in|to|of)\b[^".]{0,80})"([^"]{12,260})"/di;

/** The day it was published: told of the release, before or behind its name. */
const dateIn = (scene: Scene, span: Span, text: string, own: Span | undefined): Stated | undefined => {
  const dates = literalsWithin(scene.literals, span).filter(({ type }) => type === 'date');
  for (const literal of dates) {
    const before = text
      .slice(Math.max(0, literal.start - span.start - 90), literal.start - span.start)
      .replace(/\s{2,80}/g, ' ');
    const within = own && literal.start >= own.start && literal.end <= own.end;
    if (
      !within &&
      (PUBLISHED.test(before) ||
        (own && literal.start - own.end < 30 && literal.start > own.end && DATED.test(before)))
    )
      return literalStated(correctionTargetDate, '', literal);
  }
  return undefined;
};

const PUBLISHED =
  /\b(?:announced|released|published|issued|disclosed|dated|disseminated|distributed|sent(?: out)?|filed|submitted|press release|announcement|notice|release)\b(?: [a-z]{1,12}){0,3}(?: at [\d:. ]{1,8}(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?,? ?(?:on|of|from|dated)? ?(?:[A-Z][a-z]{2,8}day,? )?(?:\()?$/i;
const DATED = /(?:\(|\bof|\bon|\bdated|,) ?$/i;
