/**
 * People count lines and columns, the model counts offsets; this is the one place where the two meet.
 * `a\r\nb`, `a\rb` and `a\nb` are two lines each; `a\n` has an empty second line.
 */
export interface LineIndex {
  /** Where each line starts, ascending; the first is 0. */
  readonly starts: readonly number[];
  /** Line and column of an offset, both from 1, the column in UTF-16 units; O(log lines). */
  readonly at: (offset: number) => Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Indexes a text once; an offset past the end counts as on its last line. */
export const lineIndex = (text: string): LineIndex => {
  const starts = lineStarts(text);
  return { starts, at: (offset) => positionOf(starts, offset) };
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  if (text.includes('\r')) collectMixed(text, starts);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const collectMixed = (text: string, starts: number[]): void => {
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
};

const positionOf = (starts: readonly number[], offset: number): Position => {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
};
