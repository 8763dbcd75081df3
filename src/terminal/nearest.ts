/** The known word that is fewest edits away from what was typed, if it is near enough to be meant. */
export const nearest = (typed: string, known: readonly string[]): string | undefined => {
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: { word: string; edits: number } | undefined;
  for (const word of known) {
    const edits = editsBetween(typed, word);
    if (edits <= limit && (!best || edits < best.edits)) best = { word, edits };
  }
  return best?.word;
};

/** Levenshtein distance, one row at a time. */
const editsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};
