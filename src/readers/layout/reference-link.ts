import type { Ink } from './ink.js';
import { isEmpty, type Line } from './line.js';

/**
 * `[the notice][1]` … `[1]: https://example.com/notice`: links whose targets stand elsewhere. The words stay, the
 * names go, and so do the lines of targets. Notes are alike: `25 yen[^1]` … `[^1]: Includes 5 yen`; their words stay.
 */
export const blankReferences = (folded: string, lines: readonly Line[], ink: Ink): void => {
  const names = new Set<string>();
  for (const line of lines) {
    if (isEmpty(line) || folded.charCodeAt(line.from) !== OPEN) continue;
    const [mark, name, target] = DEFINITION.exec(folded.slice(line.from, line.from + 300)) ?? [];
    if (mark === undefined || name === undefined) continue;
    if (name.startsWith('^')) ink.blank(line.from, line.from + mark.length);
    else if (TARGET.test(target ?? '')) line.furniture = true;
    else continue;
    names.add(name.toLowerCase());
  }
  if (names.size > 0) blankNamed(folded, names, ink);
};

const OPEN = 0x5b;
const DEFINITION = /^\[([^[\]]{1,60})\]: {0,8}(?=(\S{0,200}))/;
const TARGET = /^<?(?:https?:|mailto:|www\.|\.{0,2}\/|#)|^[\w-]{1,80}\.\w{2,4}$/;

/** `[words][name]`, `[words][]`, `[name]`, `[^name]`. */
const LINK = /!?\[([^[\]\n]{1,300})\](?:\[([^[\]\n]{0,60})\])?(?![(:])/g;

const blankNamed = (folded: string, names: ReadonlySet<string>, ink: Ink): void => {
  for (const { 0: whole, 1: words, 2: name, index } of folded.matchAll(LINK)) {
    if (!names.has((name || words!).toLowerCase())) continue;
    const end = index + whole.length;
    const opened = folded.indexOf('[', index) + 1;
    if (words!.startsWith('^') || whole.startsWith('!')) ink.blank(index, end);
    ink.blank(index, opened);
    ink.blank(opened + words!.length, end);
  }
};
