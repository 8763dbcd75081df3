// Where one verb of rounding stands: the words before and after it, as far as they are about it.

/** "Rounded", "truncated", 切捨て, 四捨五入 … in running text. */
export const VERB =
  /\b(?:round(?:ed|ing)|rounds?(?= (?:down|to the nearest))|truncat(?:ed?|es|ion|ing)|discarded|disregarded|omitted|dropped|cut off)\b|切り?捨て?|四捨五入|切り?上げ?/gi;

/** The words around one such verb, within its sentence. */
export interface Clause {
  /** From the verb before it in the sentence, or from the sentence's begin. */
  readonly head: string;
  /** Another such verb stands in front of it in the same sentence. */
  readonly follows: boolean;
  readonly verb: string;
  readonly tail: string;
  /** The whole sentence, and where it stands in plain. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** What stands in front of the sentence. */
  readonly context: string;
}

/** `from` and `to` are where the verb stands, `before` where the verb before it ends. */
export const clauseAround = (plain: string, from: number, to: number, before: number): Clause => {
  const left = Math.max(0, from - REACH);
  const right = plain.slice(to, to + REACH);
  const ahead = plain.slice(left, from);
  const begin = left + lastEnd(ahead);
  const start = begin + (/^[\s(（*※・•-]{0,20}/.exec(plain.slice(begin, from))?.[0].length ?? 0);
  const bracketed = /[(（]/.test(plain.slice(Math.max(0, begin - 1), start));
  const stop = (bracketed ? BRACKETED_END : SENTENCE_END).exec(right);
  const end = to + (stop ? stop.index + (/^[^.;。)）\n]/.test(stop[0]) ? 1 : 0) : right.length);
  const next = plain.slice(to, end);
  const again = next.search(VERB);
  return {
    head: flat(plain.slice(Math.max(start, before), from)),
    follows: before > start,
    verb: plain.slice(from, to),
    tail: flat(again < 0 ? next : next.slice(0, again)),
    sentence: flat(plain.slice(start, end)),
    start,
    end,
    context: flat(plain.slice(Math.max(0, start - CONTEXT), start)),
  };
};

const REACH = 260;
const CONTEXT = 400;
/** A stop that belongs to no number or `U.S.`, a Japanese one, a closing bracket, an empty line. */
const SENTENCE_END = /[^A-Z]\. |^\. |; |\.\n|[。）]|\.$|\n[ \t]{0,20}\n/;
const BRACKETED_END = /[^A-Z]\. |^\. |; |\.\n|[。)）]|\n[ \t]{0,20}\n/;

const lastEnd = (ahead: string): number => {
  let end = 0;
  for (const { index, 0: mark } of ahead.matchAll(SENTENCE_ENDS)) end = index + mark.length;
  return end;
};

const SENTENCE_ENDS = /[^A-Z]\. |; |\.\n|[。（]|\n[ \t]{0,20}\n/g;

const flat = (text: string): string => text.replace(/\s+/g, ' ');
