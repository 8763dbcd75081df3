import type { DrawnPage } from './page.js';
import type { KeepsHyphen } from './print.js';

/**
 * A hyphen at the end of a line is printed either way: in `long-` / `term` and in `num-` / `ber`. The rest of the
 * file tells which: it has `long-term`, or `number`, or `long` and `term`.
 */
export const hyphensOf = (pages: readonly DrawnPage[]): KeepsHyphen => {
  let known: ReadonlySet<string> | undefined;
  return (begin, rest) => {
    known ??= wordsOf(pages);
    return keeps(known, begin.toLowerCase(), rest.toLowerCase().split(NO_LETTER, 1)[0]!);
  };
};

const keeps = (known: ReadonlySet<string>, begin: string, rest: string): boolean => {
  const last = begin.split(NO_LETTER).at(-1)!;
  if (/[0-9]$/.test(begin)) return true;
  if (known.has(`${last}-${rest}`)) return true;
  if (known.has(last + rest)) return false;
  return COMPOUND.test(last) || (last.length > 2 && known.has(last) && known.has(rest));
};

const NO_LETTER = /[^\p{L}\p{N}]/u;

const COMPOUND =
  /^(?:non|self|long|short|mid|year|full|half|well|third|first|second|part|co|ex|all|cross|high|low|over|under|on|off|in|out|one|two|three|four|five|six|ten|multi|post|pre|tax|cash|share|stock|inter|anti|pro|re|e|u|a)$/;

/** Every word and every compound that the file has within its lines. */
const wordsOf = (pages: readonly DrawnPage[]): ReadonlySet<string> => {
  const known = new Set<string>();
  for (const { stream } of pages)
    for (const [word] of stream.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]{0,60}/gu))
      if (!word.endsWith('-')) known.add(word);
  return known;
};
