import { describe } from 'vitest';
import { correction } from '../../src/kinds/correction.js';
import { titlesOf } from './titles.js';

describe('correction', () => {
  titlesOf(correction, {
    finds: [
      'Correction: Ostvik Marine AB publishes its annual report',
      'CORRECTION - Thornwick Instruments Declares Quarterly Dividend',
      'Notice of Partial Correction to "Notice of Dividends from Surplus"',
      '(Correction) Revision of Earnings Forecasts',
      'Thornwick Issues Correction to Press Release of August 14',
      'Corrected: Brackwater Announces Pricing of Public Offering',
      'Erratum: Terms of the rights issue',
      'Corrigendum to announcement of 12 June',
      '(訂正)「剰余金の配当に関するお知らせ」の一部訂正について',
    ],
    ignores: [
      'Notice of Partial Amendments to the Articles of Incorporation',
      'Brackwater Buys on the Market Correction',
      'Halden Optics Opens Vision Correction Centre',
      'Thornwick Reports Second Quarter Results',
      'Halden Builds a Correctional Facility',
    ],
  });
});
