import type { Scene } from '../../extraction/scene.js';

/** The currency of most amounts: that of bare figures in the statements. */
export const mainCurrency = ({ literals }: Scene): string | undefined => {
  const counts = new Map<string, number>();
  for (const literal of literals)
    if (literal.type === 'money') counts.set(literal.currency, (counts.get(literal.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};
