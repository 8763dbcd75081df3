import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/laws/check.js';
import type { CheckedVerdict } from '../../src/laws/diagnose.js';
import { gather } from '../../src/laws/gather.js';

const failing = (
  id: string,
  severity: 'error' | 'warning' | 'note',
  places: readonly number[],
  more: Partial<Verdict> = {},
): CheckedVerdict => ({
  check: { id, severity },
  verdict: {
    outcome: 'inconsistent',
    message: id,
    operands: places.map((start) => ({ name: 'date', start, end: start + 5 })),
    ...more,
  },
});

describe('gather', () => {
  it('makes one of failures that share a date: the gravest, with all operands', () => {
    const [one, ...rest] = gather([
      failing('weekday', 'warning', [10, 20]),
      failing('order', 'error', [20, 40]),
    ]);
    expect(rest).toEqual([]);
    expect(one?.check.id).toBe('order');
    expect(one?.verdict.operands.map(({ start }) => start)).toEqual([10, 20, 40]);
    expect(one?.verdict.message).toContain('weekday');
  });

  it('keeps the slip that one of them knows, if it lies where all of them meet', () => {
    const suspect = { start: 20, end: 25, probable: 'Monday', explanation: 'so it is' };
    const [one] = gather([
      failing('weekday', 'warning', [10, 20], { suspect }),
      failing('order', 'error', [20, 40]),
    ]);
    expect(one?.verdict.suspect).toMatchObject({ ...suspect, repairs: { repaired: 2, of: 2 } });
    const elsewhere = { ...suspect, start: 10, end: 15 };
    const [other] = gather([
      failing('weekday', 'warning', [10, 20], { suspect: elsewhere }),
      failing('order', 'error', [20, 40]),
    ]);
    expect(other?.verdict.suspect).toBeUndefined();
  });

  it.each([
    ['failures apart', [failing('a', 'error', [10]), failing('b', 'error', [40])]],
    ['notes on words', [failing('a', 'note', [10]), failing('b', 'note', [10])]],
    ['what holds', [failing('a', 'error', [10], { outcome: 'exact' }), failing('b', 'error', [10])]],
  ])('leaves alone: %s', (_, judged) => expect(gather(judged)).toEqual(judged));
});
