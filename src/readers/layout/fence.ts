import type { Line } from './line.js';

/** Marks the lines of signs around preformatted text; what stands between them is read like any text. */
export const markFences = (folded: string, lines: readonly Line[]): void => {
  for (const line of lines) if (isFence(folded, line)) line.furniture = true;
};

const LONGEST = 40;

/** Three backticks or tildes, maybe a word that says in which language. */
const isFence = (folded: string, { from, to }: Line): boolean => {
  const unit = folded.charCodeAt(from);
  if ((unit !== 0x60 && unit !== 0x7e) || to - from > LONGEST) return false;
  return /^(?:`{3,}|~{3,}) ?[A-Za-z0-9+-]{0,20}$/.test(folded.slice(from, to));
};
