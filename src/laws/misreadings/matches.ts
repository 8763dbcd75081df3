/**
 * Every match of a global pattern, one after the other. `matchAll` builds the pattern anew for each text, which
 * for hundreds of short labels costs more than the search.
 */
export function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  let from = 0;
  while (from <= text.length) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = Math.max(match.index + match[0].length, match.index + 1);
    yield match;
  }
}
