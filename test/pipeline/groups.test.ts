import { expect, it } from 'vitest';
import { groupsOf } from '../../src/pipeline/groups.js';
import { findingOf } from '../sample.js';

const suspect = (start: number) => ({
  start,
  end: start + 3,
  quote: '325',
  line: 1,
  column: 1,
  probable: '324',
  explanation: 'one digit misread',
  repairs: { repaired: 2, of: 2 },
});

it('puts findings that suspect one figure under the loudest of them', () => {
  const groups = groupsOf([
    findingOf({ id: 'a/1', severity: 'warning', suspect: suspect(5) }),
    findingOf({ id: 'b/1', suspect: suspect(90) }),
    findingOf({ id: 'c/1', severity: 'error', suspect: suspect(5) }),
  ]);
  expect(groups.map(({ head, others }) => [head.id, others.map(({ id }) => id)])).toEqual([
    ['c/1', ['a/1']],
    ['b/1', []],
  ]);
});

it('never groups findings without a suspect', () => {
  expect(groupsOf([findingOf({ id: 'a/1' }), findingOf({ id: 'a/2' })])).toHaveLength(2);
});

it('leaves out what holds and what could not be decided', () => {
  const quiet = (['exact', 'within-rounding', 'undetermined'] as const).map((outcome) =>
    findingOf({ outcome }),
  );
  expect(groupsOf(quiet)).toEqual([]);
});

it('shows what holds under an assumption as a note, whatever the severity of its check', () => {
  expect(groupsOf([findingOf({ outcome: 'under-assumption', severity: 'error' })])[0]!.level).toBe('note');
});
