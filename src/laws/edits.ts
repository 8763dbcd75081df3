/**
 * How far two words are apart: the letters to put in, take out or exchange to make one from the other.
 * Words of a release are short, and only small distances mean a misprint, so the count stops at `limit`.
 */
export const editDistance = (a: string, b: string, limit = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) >= limit || a.length > LONGEST || b.length > LONGEST) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
};

const LONGEST = 80;
