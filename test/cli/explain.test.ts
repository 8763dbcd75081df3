import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { checkPage, fieldPage, kindPage } from '../../src/cli/pages.js';
import { fieldsOf, type Kind } from '../../src/extraction/kind.js';
import { fields } from '../../src/fields/index.js';
import { kinds } from '../../src/kinds/index.js';
import { nearest } from '../../src/terminal/nearest.js';
import { crossfoot } from './crossfoot.js';

describe('list', () => {
  it.each([
    ['kinds', kinds],
    ['fields', fields],
    ['checks', checks],
  ] as const)('%s has a line for each', async (what, shelf) => {
    const { status, stdout } = await crossfoot(['list', what]);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(shelf.map(({ id }) => id).sort());
  });

  it('--json gives data', async () => {
    const { stdout } = await crossfoot(['list', 'checks', '--json']);
    expect(JSON.parse(stdout)).toHaveLength(checks.length);
  });
});

describe('explain', () => {
  it.each([kinds[0]!.id, fields[0]!.id, checks[0]!.id])('%s has a page', async (id) => {
    const { status, stdout } = await crossfoot(['explain', id]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${id} \\(`));
  });

  it('offers the nearest name for one that is not known', async () => {
    const { status, stderr } = await crossfoot(['explain', 'total_right']);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean total_rights?');
  });

  it.each(checks.map((check) => [check.id, check] as const))(
    '%s shows its law and both examples',
    (_, check) => {
      const page = checkPage(check).join('\n');
      for (const text of [check.law, check.why, check.examples.holds.split('\n')[0]!])
        expect(page).toContain(text.trim());
      expect(page.indexOf('Fails:')).toBeGreaterThan(page.indexOf('Holds:'));
    },
  );

  it('a kind names the laws it is held to, a field the checks that read it', () => {
    const stated = (kind: Kind) => new Set(fieldsOf(kind));
    const [kind, law] = kinds
      .flatMap((one) => checks.map((check) => [one, check] as const))
      .find(([one, { needs }]) => needs.length > 0 && needs.every((field) => stated(one).has(field)))!;
    expect(kindPage(kind, checks).join('\n')).toContain(law.id);
    const page = fieldPage(law.needs[0]!, kinds, checks).join('\n');
    expect(page).toContain(law.id);
    expect(page).toContain(kind.id);
  });
});

it.each([
  ['total_right', 'total_rights'],
  ['weekday-fit-dates', 'weekday-fits-date'],
  ['something else entirely', undefined],
])('the nearest to %s is %s', (typed, expected) => {
  expect(nearest(typed, ['total_rights', 'total_shares', 'weekday-fits-date'])).toBe(expected);
});
