import { describe, expect, it } from 'vitest';
import { crossfoot, folderWith } from './crossfoot.js';

const RULES = `fields:
  own_price: { type: money, label: price, per: share, kinds: [stock-options-terms] }
  own_shares: { type: quantity, label: shares, unit: share }
  own_cost: { type: money, label: cost }
checks:
  own-cost-is-shares-times-price:
    equation: own_price * own_shares = own_cost
    severity: warning
    summary: The cost is the price of all shares.
    why: Somebody has to pay it.
    holds: "Price: JPY500"
    fails: "Price: JPY600"
  own-cost-is-small:
    equation: own_cost <= 1000000
`;
const TEXT = `Notice Regarding Determination of the Terms of Stock Options

Price: JPY500
Shares: 120 shares
Cost: JPY66,000
`;
const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  crossfoot(args, { cwd: folderWith({ 'a.txt': TEXT, 'rules.yaml': RULES, ...files }) });

describe('check --rules', () => {
  it('finds what the rules say, and fails at their severity', async () => {
    const { status, stdout } = await run(['check', 'a.txt', '--rules', 'rules.yaml', '--fail-on', 'warning']);
    expect(status).toBe(1);
    expect(stdout).toContain('a.txt:5:7 warning own-cost-is-shares-times-price');
    expect(stdout).toContain('own_price × own_shares = own_cost');
    expect((await run(['check', 'a.txt', '--fail-on', 'note'])).stdout).not.toContain('own');
    expect((await run(['check', 'a.txt', '--rules', 'rules.yaml'])).status).toBe(0);
  });

  it('names the checks in SARIF', async () => {
    const { stdout } = await run(['check', 'a.txt', '--rules', 'rules.yaml', '--reporter', 'sarif']);
    const [{ tool, results }] = JSON.parse(stdout).runs;
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'own-cost-is-shares-times-price');
    expect(rule).toMatchObject({ help: { text: 'Somebody has to pay it.' } });
    expect(results[0]).toMatchObject({ ruleId: 'own-cost-is-shares-times-price', level: 'warning' });
  });

  it('goes with a baseline', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'rules.yaml': RULES });
    const args = ['check', 'a.txt', '--rules', 'rules.yaml', '--fail-on', 'warning', '--baseline', 'b.json'];
    expect((await crossfoot([...args, '--update-baseline', '--reason', 'known'], { cwd })).status).toBe(0);
    expect((await crossfoot(args, { cwd })).status).toBe(0);
  });

  it('takes JSON', async () => {
    const json = { 'rules.json': '{"fields": {"own_cost": {"type": "money", "label": "cost"}}}' };
    const { stdout } = await run(['extract', 'a.txt', '--rules', 'rules.json', '-f', 'csv', '--wide'], json);
    expect(stdout.split('\n')[0]).toMatch(/,own_cost/);
  });
});

describe('a mistake in the rules', () => {
  it('is told with its place, and nothing is checked', async () => {
    const files = { 'bad.yaml': `${RULES.replace('money', 'mony')}    why: 3\n` };
    const { status, stdout, stderr } = await run(['check', 'a.txt', '--rules', 'bad.yaml'], files);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(
      stderr,
    ).toBe(`crossfoot: bad.yaml:2:22: fields.own_price.type should be one of quantity, money, ratio, date, period, duration
crossfoot: bad.yaml:15:10: checks.own-cost-is-small.why should be text
crossfoot: bad.yaml: mistakes in the rules
`);
  });

  it.each(['nosuch.yaml', '.'])('a file that cannot be read: %s', async (file) => {
    const { status, stderr } = await run(['extract', 'a.txt', '--rules', file]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^crossfoot: [^\n]+: cannot be read \(E[A-Z]+\)\n$/);
  });

  it('does not steer the terminal', async () => {
    const { stderr } = await run(['list', 'checks', '--rules', 'b.yaml'], { 'b.yaml': '"\\e[31mred": 1' });
    expect(stderr).toContain('[31mred');
    expect(stderr).not.toContain('\u001b');
  });
});

describe('list and explain --rules', () => {
  it.each([
    ['fields', 'own_price', 'money'],
    ['checks', 'own-cost-is-small', 'error'],
  ])('%s', async (what, id, of) => {
    const { stdout } = await run(['list', what, '--rules', 'rules.yaml']);
    expect(stdout).toMatch(new RegExp(`^${id} +${of} +\\S`, 'm'));
  });

  it('a check', async () => {
    const { stdout } = await run(['explain', 'own-cost-is-shares-times-price', '--rules', 'rules.yaml']);
    expect(stdout).toBe(`own-cost-is-shares-times-price (check, warning)

The cost is the price of all shares.

Law: own_price × own_shares = own_cost

Somebody has to pay it.

Reads: own_price, own_shares, own_cost

Holds:
    Price: JPY500

Fails:
    Price: JPY600
`);
  });

  it('a check without reasons and examples', async () => {
    const { stdout } = await run(['explain', 'own-cost-is-small', '--rules', 'rules.yaml']);
    expect(stdout).toBe(`own-cost-is-small (check, error)

own_cost ≤ 1000000.

Law: own_cost ≤ 1000000

Reads: own_cost
`);
  });

  it('a field with the kinds that state it, and a kind with the field', async () => {
    const field = await run(['explain', 'own_price', '--rules', 'rules.yaml']);
    expect(field.stdout).toContain('own_price (field, money per share)');
    expect(field.stdout).toContain('Stated by: stock-options-terms\n');
    const kind = await run(['explain', 'stock-options-terms', '--rules', 'rules.yaml']);
    expect(kind.stdout).toContain('own_price');
  });

  it('offers a name of the file for one that is not known', async () => {
    const { status, stderr } = await run(['explain', 'own_prices', '--rules', 'rules.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean own_price?');
  });
});
