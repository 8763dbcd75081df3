import type { Context } from '../../structure/context.js';

/** One series or class: "Series G", "Class A", "5.875% Series G Preferred". */
const NAMED = /\b(?:series|class) (?!of\b|and\b|or\b)([A-Z]{1,3}(?:-?\d{1,2})?|\d{1,3}[A-Z]?)(?![\w%])/gi;
const PREFERRED = /\bpre(?:ferred|ference)\b/i;

/**
 * The class of share that an amount is paid on, as a subject: `class-g`, `class-preferred`; `''` for common
 * shares and where several classes get the same.
 */
export const classOf = ({ before, after, row, column }: Context): string => {
  const cells = `${row} ${column}`.trim();
  if (cells) return named(cells) ?? (PREFERRED.test(cells) ? 'class-preferred' : '');
  const behind = ownWords(after);
  const ahead = lastWords(before);
  const own = named(behind);
  if (own !== undefined) return own;
  if (PREFERRED.test(behind)) return named(ahead) || 'class-preferred';
  if (COMMON.test(behind)) return '';
  return named(ahead) ?? (PREFERRED.test(ahead) ? 'class-preferred' : '');
};

const COMMON = /\b(?:common|ordinary)\b/i;

/** Undefined when none is named, `''` when several are. */
const named = (words: string): string | undefined => {
  const names = new Set([...words.matchAll(NAMED)].map((match) => match[1]!.toLowerCase()));
  if (names.size === 0) return undefined;
  return names.size === 1 ? `class-${[...names][0]}` : '';
};

/** Words behind the amount that are still its own: up to the next figure, day or clause. */
const ownWords = (after: string): string =>
  /^[^;:]{0,110}?(?=$|[;:]| ?[$€£]| ?\b(?:payable|to be paid|will be|which|respectively|to (?:share|stock|unit)?holders|(?:and|USD|EUR|NOK|SEK|CAD) [$€£]?\d)|\.(?: |$))/i.exec(
    after,
  )?.[0] ?? '';

/** Words between the figure before and this one. */
const lastWords = (before: string): string => /[^;:$€£]{0,90}$/.exec(before)?.[0] ?? '';
