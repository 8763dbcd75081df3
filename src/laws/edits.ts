/**
 * How far two words are apart: the letters to put in, take out, change or turn round with their neighbour.
 * Words of a release are short, and only small distances mean a misprint, so the count stops at `limit`.
 */
export const editDistance = (a: string, b: string, limit = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) >= limit || a.length > LONGEST || b.length > LONGEST) return limit;
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (previous[j - 2] ?? limit) + 1 : limit;
      next.push(Math.min(change, turned, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1));
    }
    [previous, row] = [row, next];
  }
  return Math.min(row[b.length] ?? limit, limit);
};

const LONGEST = 80;
