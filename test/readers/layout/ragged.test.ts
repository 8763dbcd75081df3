import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/index.js';
import { shown } from '../shown.js';

const linesOf = (...lines: string[]): string[] => shown(readText(lines.join('\n'), 'x'));

describe('columns that are not set under one another', () => {
  it('are told by their order where every line has as many', () => {
    expect(
      linesOf(
        'Allottees   Persons   Rights',
        'Directors (excluding outside)   7 persons   105 rights',
        'Executive Officers  12 persons  57 rights',
        'Total  19 persons  162 rights',
      ),
    ).toEqual([
      'T Allottees | Persons | Rights',
      'T Directors (excluding outside) | 7 persons | 105 rights',
      'T Executive Officers | 12 persons | 57 rights',
      'T Total | 19 persons | 162 rights',
    ]);
  });

  it('are left to the gutters where they are', () => {
    expect(
      linesOf(
        'Item       2024    2025',
        'Cash      1,200     300',
        'Debt        100          ',
        'Total     1,300     300',
      ),
    ).toEqual(['T Item | 2024 | 2025', 'T Cash | 1,200 | 300', 'T Debt | 100 |', 'T Total | 1,300 | 300']);
  });

  it('are no columns without figures', () => {
    const text = [
      'One two   three four   five',
      'Six   seven eight nine   ten',
      'Eleven twelve   thirteen   more',
    ];
    expect(linesOf(...text).filter((line) => line.includes('|'))).toEqual([]);
  });
});
