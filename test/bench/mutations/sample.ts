import { createHash } from 'node:crypto';
import type { Slip } from './slips.js';
import type { Target } from './targets.js';

/** One slip of one figure, before it is known whether it breaks anything. */
interface Choice {
  readonly target: Target;
  readonly slip: Slip;
}

/** Of one release so many slips of one class are set into the figures of one law. */
const MOST = 10;

/**
 * A release with a thousand rows would drown all others: of each law and class only some slips are taken, chosen by
 * a digest of what they are, so that every run and every machine takes the same.
 */
export const sampled = (targets: readonly Target[]): readonly Choice[] => {
  const groups = new Map<string, Choice[]>();
  for (const target of targets)
    for (const slip of target.slips) {
      const key = `${target.laws[0] ?? ''}\t${slip.kind}`;
      const known = groups.get(key);
      if (known) known.push({ target, slip });
      else groups.set(key, [{ target, slip }]);
    }
  return [...groups.values()].flatMap((all) =>
    all.length <= MOST ? all : [...all].sort((a, b) => (digest(a) < digest(b) ? -1 : 1)).slice(0, MOST),
  );
};

const SEED = 'crossfoot';

const digest = ({ target: { start, quote }, slip: { kind, print } }: Choice): string =>
  createHash('sha256').update([SEED, start, quote, kind, print].join('\t')).digest('hex');
