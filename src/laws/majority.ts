/** What more than half of the values are; undefined when none is in the majority. */
export const majority = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    if (count * 2 > values.length) return value;
    counts.set(value, count);
  }
  return undefined;
};
