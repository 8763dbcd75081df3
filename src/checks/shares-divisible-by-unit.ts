import { offeredShares, subscriptionUnit } from '../fields/offering.js';
import type { Check } from '../laws/check.js';
import { factOf, factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';

/** 4,700,000 shares are subscribed in units of 100. */
export const sharesDivisibleByUnit: Check = {
  id: 'shares-divisible-by-unit',
  summary: 'Shares that are subscribed in units come in whole units.',
  severity: 'warning',
  law: 'offered_shares is a multiple of subscription_unit',
  why: 'A remainder means a wrong digit in the number of shares or in the unit.',
  needs: [offeredShares, subscriptionUnit],
  examples: {
    holds: 'Number of shares: 4,700,000 shares. Subscription unit: 100 shares',
    fails: 'Number of shares: 4,700,050 shares. Subscription unit: 100 shares',
  },
  *run({ facts }) {
    for (const unit of factsOf(facts, subscriptionUnit)) {
      const shares = factOf(facts, offeredShares, unit.subject);
      const [whole, part] = [countOf(shares), countOf(unit)];
      if (!shares || whole === undefined || part === undefined || part === 0n) continue;
      const rest = whole % part;
      yield {
        outcome: rest === 0n ? 'exact' : 'inconsistent',
        subject: unit.subject,
        message: `${whole} shares ${rest === 0n ? 'are whole' : `leave ${rest} over in`} units of ${part}`,
        expression: 'offered_shares mod subscription_unit = 0',
        computed: String(rest),
        operands: [shares, unit].map((fact) => ({ name: fact.field, fact: fact.id, ...placeOf(fact) })),
      };
    }
  },
};

const countOf = (fact: Fact | undefined): bigint | undefined =>
  fact?.value?.type === 'quantity' && /^\d+$/.test(fact.value.number) ? BigInt(fact.value.number) : undefined;

const placeOf = ({ mentions }: Fact): { start: number; end: number } => {
  const { start, end } = mentions[0]!;
  return { start, end };
};
