import type { Fact } from '../model/release.js';

/**
 * A value in one short line, for people: `162 right`, `JPY 360000 /right`, `11.8 %`, `2013-07-12..2043-07-11`.
 * What will be fixed later has no value, only its status.
 */
export const printValue = ({ value, status }: Pick<Fact, 'value' | 'status'>): string => {
  switch (value?.type) {
    case undefined:
      return status;
    case 'quantity':
      return [value.number, value.unit, per(value.per)].filter(Boolean).join(' ');
    case 'money':
      return [value.currency, value.number, per(value.per)].filter(Boolean).join(' ');
    case 'ratio':
      return [value.number, value.unit].filter(Boolean).join(' ');
    case 'date':
      return value.date;
    case 'period':
      return `${value.from}..${value.to}`;
    case 'duration':
      return value.iso;
    case 'text':
      return value.text.replace(/[\r\n\t ]+/g, ' ');
  }
};

const per = (unit: string | undefined): string => (unit ? `/${unit}` : '');
