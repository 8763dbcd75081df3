import { expect, it } from 'vitest';
import { reaches } from '../../src/pipeline/level.js';

it.each([
  ['error', 'error', true],
  ['warning', 'error', false],
  ['note', 'error', false],
  ['error', 'warning', true],
  ['warning', 'warning', true],
  ['note', 'warning', false],
  ['note', 'note', true],
  ['error', 'never', false],
  ['note', 'never', false],
] as const)(
  'an inconsistency of severity %s with --fail-on %s fails the run: %s',
  (severity, threshold, fails) => {
    expect(reaches({ outcome: 'inconsistent', severity }, threshold)).toBe(fails);
  },
);

it.each(['exact', 'within-rounding', 'undetermined'] as const)('%s never fails a run', (outcome) => {
  expect(reaches({ outcome, severity: 'error' }, 'note')).toBe(false);
});

it('what holds under an assumption fails a run only with --fail-on note', () => {
  expect(reaches({ outcome: 'under-assumption', severity: 'error' }, 'note')).toBe(true);
  expect(reaches({ outcome: 'under-assumption', severity: 'error' }, 'warning')).toBe(false);
});
