import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber, weekdayOf } from '../../src/calendar/day.js';
import { scan } from '../../src/literals/index.js';
import { rises } from '../../src/literals/range.js';
import { powerOfTen, shift } from '../../src/literals/scale.js';
import type { Literal } from '../../src/model/literal.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const day = fc.integer({ min: -25_000, max: 47_000 }).map((number) => dayOfNumber(number)!);
const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });

const grouped = (number: bigint, mark: string): string => {
  const digits = String(number);
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, mark);
};

describe('what is printed is read back', () => {
  const formats: readonly [string, (iso: string) => string][] = [
    ['July 11, 2016', (iso) => `${MONTHS[month(iso) - 1]} ${dayOf(iso)}, ${year(iso)}`],
    ['11 July 2016', (iso) => `${dayOf(iso)} ${MONTHS[month(iso) - 1]} ${year(iso)}`],
    [
      'Monday, July 11, 2016',
      (iso) => `${DAYS[weekdayOf(iso)!]}, ${MONTHS[month(iso) - 1]} ${dayOf(iso)}, ${year(iso)}`,
    ],
    ['Jul. 11, 2016', (iso) => `${MONTHS[month(iso) - 1]!.slice(0, 3)}. ${dayOf(iso)}, ${year(iso)}`],
    ['2016-07-11', (iso) => iso],
    ['11.07.2016', (iso) => iso.split('-').reverse().join('.')],
    ['2016年7月11日', (iso) => `${year(iso)}年${month(iso)}月${dayOf(iso)}日`],
  ];

  it.each(formats)('dates like %s', (_name, format) => {
    fc.assert(
      fc.property(day, (iso) => {
        const text = `on ${format(iso)} it was`;
        const [literal, ...more] = scan(text);
        expect(more).toEqual([]);
        expect(literal).toMatchObject({ type: 'date', date: iso, valid: true, status: 'stated', start: 3 });
        expect(text.slice(literal!.start, literal!.end)).toBe(format(iso));
      }),
    );
  });

  it('weekdays', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [literal] = scan(
          `${DAYS[weekdayOf(iso)!]}, ${MONTHS[month(iso) - 1]} ${dayOf(iso)}, ${year(iso)}`,
        );
        expect(literal).toMatchObject({ type: 'date', weekday: { day: weekdayOf(iso), start: 0 } });
      }),
    );
  });

  const amounts: readonly [string, (number: bigint) => string][] = [
    ['JPY1,234', (number) => `JPY${grouped(number, ',')}`],
    ['¥1,234', (number) => `¥${grouped(number, ',')}`],
    ['1,234 yen', (number) => `${grouped(number, ',')} yen`],
    ['1,234円', (number) => `${grouped(number, ',')}円`],
  ];

  it.each(amounts)('money like %s', (_name, format) => {
    fc.assert(
      fc.property(whole, (number) => {
        const [literal, ...more] = scan(`pays ${format(number)}.`);
        expect(more).toEqual([]);
        expect(literal).toMatchObject({
          type: 'money',
          number: String(number),
          currency: 'JPY',
          granularity: '1',
        });
      }),
    );
  });

  it.each([',', '.', ' ', "'"])('counts grouped by "%s"', (mark) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000_000n, max: 10n ** 15n }), (number) => {
        const [literal, ...more] = scan(`issued ${grouped(number, mark)} shares`);
        expect(more).toEqual([]);
        expect(literal).toMatchObject({ type: 'quantity', unit: 'share', number: String(number) });
      }),
    );
  });

  it('decimals and scales: the value of the last place goes with them', () => {
    const scales = fc.constantFrom(
      ['', 0],
      [' thousand', 3],
      [' million', 6],
      [' billion', 9],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 4 }), scales, (number, decimals, [word, power]) => {
        const digits = String(number).padStart(decimals + 1, '0');
        const printed = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
        const [literal] = scan(`pays EUR ${printed}${word} today`);
        expect(literal).toMatchObject({
          type: 'money',
          currency: 'EUR',
          granularity: powerOfTen(power - decimals),
        });
        // Compared as integers of the smallest place: exact on both sides.
        const value = (literal as { number: string }).number;
        const [, rest = ''] = value.split('.');
        const read = BigInt(value.replace('.', '')) * 10n ** BigInt(decimals + 9 - rest.length);
        expect(read).toBe(number * 10n ** BigInt(power + 9));
      }),
    );
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'1 23 4,567 8.9 2013 ( ) [ ] - . , : ; % $ JPY yen million per share shares July 11, to from and one two hundred FY Q1 Article Section (1) 2) Tel: + @ www. http:// 第 条 年 月 日 円 株 億 万 令和 元 三 ① ～ △ N/A TBD NASDAQ: IIJI \t \n'.split(
      / /,
    ),
    ' ',
    '  ',
    '\t',
    '\n',
    '\ud800',
    '\u0000',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('literals lie in order inside the text and do not overlap', () => {
    fc.assert(
      fc.property(text, (plain) => {
        let end = 0;
        for (const literal of scan(plain)) {
          expect(literal.start).toBeGreaterThanOrEqual(end);
          expect(literal.end).toBeGreaterThan(literal.start);
          end = literal.end;
        }
        expect(end).toBeLessThanOrEqual(plain.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('numbers are plain decimals, granularities positive ones', () => {
    fc.assert(
      fc.property(text, (plain) => {
        for (const { number, granularity } of scan(plain).flatMap(figures)) {
          expect(number).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
          expect(granularity).toMatch(/^(?:1|10+|0\.0*1)$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a scan leaves nothing behind for the next one', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const alone = scan(first);
        scan(second);
        expect(scan(first)).toEqual(alone);
      }),
    );
  });
});

describe('arithmetic on decimal strings', () => {
  it('shifts there and back', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 12 }), (number, power) => {
        expect(shift(String(number), power)).toBe(String(number * 10n ** BigInt(power)));
        expect(shift(shift(String(number), -power), power).replace(/\.0*$/, '')).toBe(String(number));
      }),
    );
  });

  it('orders as numbers do', () => {
    fc.assert(fc.property(whole, whole, (a, b) => rises(String(a), String(b)) === a <= b));
    expect(rises('0.90', '1.00')).toBe(true);
    expect(rises('9.5', '10')).toBe(true);
    expect(rises('1.5', '1.25')).toBe(false);
    expect(rises('-2', '-3')).toBe(false);
    expect(rises('-3', '-2')).toBe(true);
    expect(rises('2', '-2')).toBe(false);
  });
});

const figures = (literal: Literal): { number: string; granularity: string }[] => {
  if (literal.type === 'range') return [...figures(literal.low), ...figures(literal.high)];
  return 'granularity' in literal ? [literal] : [];
};

const year = (iso: string): number => Number(iso.slice(0, 4));
const month = (iso: string): number => Number(iso.slice(5, 7));
const dayOf = (iso: string): number => Number(iso.slice(8));
