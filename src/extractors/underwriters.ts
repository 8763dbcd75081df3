import type { Extractor } from '../extraction/extractor.js';
import { words } from '../extraction/phrase.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { present, textStated, trimmed } from '../extraction/text.js';
import { underwriter } from '../fields/placement.js';
import type { Span } from '../model/span.js';

/**
 * Who sells the securities for the issuer: underwriters, managers, agents, each a fact of its own.
 * `Jefferies, TD Cowen and William Blair are acting as joint book-running managers`
 */
export const underwriters: Extractor = {
  id: 'underwriters',
  summary: 'Underwriters, managers and placement agents by name.',
  fields: [underwriter],
  find: function* (scene) {
    const known = new Set<string>();
    for (const block of scene.prose) {
      const text = scene.document.plain.slice(block.start, block.end);
      if (!HINTS.some((hint) => text.includes(hint))) continue;
      for (const list of listsIn(text))
        for (const name of namesIn(scene, list, block.start)) {
          const words = scene.document.plain.slice(name.start, name.end);
          if (known.has(words)) continue;
          known.add(words);
          yield* present([nameStated(scene, name)]);
        }
    }
  },
};

const nameStated = ({ document }: Scene, name: Span): Stated | undefined =>
  textStated(document, underwriter, '', name);

const HINTS = ['nderwrit', 'unner', 'unning', 'anager', 'gent', 'oordinator', 'rranger'];

const RANK = String.raw`(?:(?:the|an?|its|our|sole|joint|lead|co-?lead|co|left|exclusive|active|global|passive|independent|physical|book-?running|managing|and|or|representatives? of the|several|non-exclusive) ){0,6}`;
const ROLE = String.raw`(?:(?:sole|joint|lead|co-?) ?)?(?:book-? ?running (?:lead )?managers?|book-? ?runners?|placement agents?|(?:co-)?underwriters?|(?:lead|co-?|sole|joint|active|global) ?-?managers?|managers?\b(?! of)|(?:lead |co-lead |joint )?agents?\b(?! of)|(?:global )?co-?ordinators?|representatives? of the (?:several )?underwriters|arrangers?)`;

/** `… is acting as sole placement agent`. */
const ACTING = words(
  String.raw`,? (?:(?:is|are|was|were|will|has|have|has been|have been) )?(?:also )?(?:acting|act|acts|acted|serving|served|serves|serve) (?:together )?as (?:the )?${RANK}${ROLE}`,
  'gi',
);
/** `has engaged … as placement agent`, `underwriters led by …`. */
const ENGAGED = words(
  String.raw`\b(?:engaged|appointed|retained|agreement with|syndicate (?:of (?:underwriters|agents) )?(?:co-)?led by|(?:underwriters|agents|managers) (?:co-)?led by|(?:co-)?led by) `,
  'gi',
);
const AS_ROLE = words(String.raw`,? (?:to act )?as (?:the )?${RANK}${ROLE}`);
const LED = /led by/i;

/** Stretches of a block that list those who act. */
function* listsIn(text: string): Iterable<Span> {
  let from = 0;
  for (const { 0: acting, index } of text.matchAll(ACTING)) {
    const start = Math.max(from, clauseStart(text, index));
    yield { start, end: index };
    from = index + acting.length;
  }
  for (const { 0: verb, index } of text.matchAll(ENGAGED)) {
    const start = index + verb.length;
    const rest = text.slice(start, start + 200);
    const end = LED.test(verb) ? rest.search(CLAUSE_END) : (AS_ROLE.exec(rest)?.index ?? -1);
    if (end > 0) yield { start, end: start + end };
  }
}

const CLAUSE_END =
  /\.(?: |$)|;|\(|, (?:pursuant|which|as|and on|for|who|to)\b| (?:on|pursuant|as|under|for|in|to|who|has|have|with) /;

/** Where the sentence or clause starts; stops of `Inc.` and `Co.` end none. */
const clauseStart = (text: string, end: number): number => {
  const window = text.slice(Math.max(0, end - 320), end);
  const stops = [...window.matchAll(STOP)].filter(
    ({ index }) => !ABBREVIATED.test(window.slice(0, index + 1)),
  );
  const last = stops.at(-1);
  return end - window.length + (last ? last.index + last[0].length : 0);
};

const STOP = /-{1,2} {1,4}(?=[A-Z])|[–—] {0,4}(?=[A-Z])|[.;:]["')\]]{0,2}[ \n]{1,4}|\n\n/g;
const ABBREVIATED = /\b(?:Inc|Co|Corp|Ltd|LLC|L\.P|N\.A|S\.A|U\.S|St|Mr|[A-Z])\.$/;

function* namesIn(scene: Scene, list: Span, offset: number): Iterable<Span> {
  const { plain } = scene.document;
  const text = plain.slice(offset + list.start, offset + list.end);
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  let from = lead;
  for (const { 0: separator, index } of [
    ...text.slice(lead).matchAll(SEPARATOR),
    { 0: '', index: text.length - lead },
  ]) {
    const end = lead + index;
    const name = trimmed(
      scene.document,
      {
        start: offset + list.start + from,
        end: offset + list.start + end,
      },
      ' \n\t,;:"',
    );
    if (isName(plain.slice(name.start, name.end))) yield name;
    from = end + separator.length;
  }
}

const LEADING = words(
  String.raw`^[ ,;]{0,4}(?:(?:and|with|while|in addition,?|in connection with the [a-z]{1,16},|for the [a-z]{1,16},) ){0,3}`,
  'i',
);
/** Commas and "and", asides in brackets; not the comma of `, LLC`. */
const SEPARATOR =
  /,? {1,4}\((?:["'*]|the |together|each|collectively| {0,4}[A-Z]{2,6} {0,4}\))[^)]{0,80}\)?,?(?: {1,4}and {1,4})?|, {1,4}(?:and {1,4}|together with {1,4})?(?!(?:LLC|Inc|INC|Ltd|L\.?P|LP|N\.A|L\.L\.C|Limited|S\.A|Corp|plc)\b|[A-Z][a-z]{2,20} & (?!Co\b)[A-Z])| {1,4}and {1,4}|; /g;

const isName = (text: string): boolean =>
  /^[A-Z]/.test(text) &&
  text.length <= 70 &&
  !NO_NAME.test(text) &&
  text.split(/\s+/).every((word) => /^[A-Z0-9&(+]/.test(word) || SMALL.has(word));

const SMALL = new Set(['of', 'de', 'the', 'and', 'plc', 'for', 'van', 'in']);
const NO_NAME =
  /^(?:the|a|an|our|its|each|such|all|both|this|that|it|he|she|they|mr|ms|in|on|under|for|company|offering)(?: |$)|\b(?:LLP|branch|division|subsidiary|affiliate|company|counsel|underwriters?|agents?|managers?|offering|placement|law)$/i;
