import { describe, expect, it } from 'vitest';
import { crossfoot, folderWith } from './crossfoot.js';

const TERMS = `Determination of the Terms of Stock Options (Stock Acquisition Rights)

OSAKA, July 14, 2016 - Minato Tidal Systems Inc. (TSE1: 1047) has determined the terms of its stock acquisition rights as follows.

1. Total number of rights: 162 rights
2. Underlying shares: common stock, 200 shares for each right
3. Amount to be paid in: JPY1,835 per share
`;

const run = (args: readonly string[], text = TERMS) =>
  crossfoot(['check', 'a.txt', ...args], { cwd: folderWith({ 'a.txt': text }) });

describe('check --derive', () => {
  it('prints trees down to the printed figures, and what is lacking', async () => {
    const { status, stdout, stderr } = await run(['--derive']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "a.txt 3 derived
        payment_per_right = JPY367,000 per right
          = payment_per_share × shares_per_right   price-per-right-is-shares-times-price-per-share
          ├ payment_per_share = JPY1,835 per share   7:26 “JPY1,835”
          └ shares_per_right = 200 shares per right   6:37 “200 shares”
        total_shares = 32,400 shares
          = total_rights × shares_per_right   rights-times-shares-per-right
          ├ total_rights = 162 rights   5:28 “162 rights”
          └ shares_per_right = 200 shares per right   6:37 “200 shares”
        payment_total = JPY59,454,000
          = total_rights × payment_per_right   payment-total-is-rights-times-price
          ├ total_rights = 162 rights   5:28 “162 rights”
          └ payment_per_right = JPY367,000 per right
            = payment_per_share × shares_per_right   price-per-right-is-shares-times-price-per-share
            ├ payment_per_share = JPY1,835 per share   7:26 “JPY1,835”
            └ shares_per_right = 200 shares per right   6:37 “200 shares”
          = total_shares × payment_per_share   payment-total-is-rights-times-price
          ├ total_shares = 32,400 shares
          │ = total_rights × shares_per_right   rights-times-shares-per-right
          │ ├ total_rights = 162 rights   5:28 “162 rights”
          │ └ shares_per_right = 200 shares per right   6:37 “200 shares”
          └ payment_per_share = JPY1,835 per share   7:26 “JPY1,835”
        lacking
          Σ allottee_rights = total_rights: needs Σ allottee_rights, not stated   allottee-rights-add-up

      0 errors, 0 warnings, 0 notes in 1 release with 8 facts
      1 relation holds, 0 could not be decided
      4 figures: 0 checked, 0 within rounding, 0 inconsistent, 0 undetermined, 4 unused
      "
    `);
  });

  it('prints them below the findings', async () => {
    const { status, stdout } = await run(['--derive'], TERMS.replace('July 14', 'Friday, July 14'));
    expect(stdout.indexOf('weekday-fits-date')).toBeGreaterThan(-1);
    expect(stdout.indexOf('3 derived')).toBeGreaterThan(stdout.indexOf('weekday-fits-date'));
    expect(status).toBe(0);
  });

  it('adds facts to the JSON, and nothing else changes', async () => {
    const [plain, derived] = await Promise.all(
      [[], ['--derive']].map(async (args) => JSON.parse((await run([...args, '--reporter', 'json'])).stdout)),
    );
    const { facts, missing, ...rest } = derived;
    const stated = facts.filter(({ status }: { status: string }) => status !== 'derived');
    expect({ ...rest, facts: stated }).toEqual(plain);
    expect(plain).not.toHaveProperty('missing');
    expect(facts.find(({ field }: { field: string }) => field === 'payment_total')).toMatchObject({
      value: { type: 'money', number: '59454000', granularity: '1', currency: 'JPY' },
      qualifier: 'exact',
      mentions: [],
      derivation: { check: 'payment-total-is-rights-times-price' },
    });
    expect(missing).toEqual([expect.objectContaining({ check: 'allottee-rights-add-up' })]);
  });

  it('says so of a release in which nothing follows, and of one that cannot be read', async () => {
    expect((await run(['--derive'], 'Nothing of the sort.\n')).stdout).toContain('a.txt nothing derived');
    const { status, stdout } = await run(['--derive'], '');
    expect(status).toBe(2);
    expect(stdout).not.toContain('derived');
  });

  it('solves rules of one’s own', async () => {
    const rules = `fields:
  own_price: { type: money, label: price, per: share }
  own_shares: { type: quantity, label: shares sold, unit: share }
  own_cost: { type: money, label: cost }
checks:
  own-cost-is-shares-times-price: { equation: own_price * own_shares = own_cost }
`;
    const files = { 'a.txt': 'A sale\n\nPrice: JPY500\nCost: JPY66,000\n', 'rules.yaml': rules };
    const { stdout } = await crossfoot(['check', 'a.txt', '--derive', '--rules', 'rules.yaml'], {
      cwd: folderWith(files),
    });
    expect(stdout).toContain(
      'own_shares = 132 shares\n    = own_cost ÷ own_price   own-cost-is-shares-times-price',
    );
  });
});
