import { recordDate } from '../fields/dividend.js';
import type { Check } from '../laws/check.js';
import { dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** The forecast is for the dividend that is resolved: both columns name March 31, 2018. */
export const recordDatesAgree: Check = {
  id: 'record-dates-agree',
  summary: 'The latest forecast is for the same record date as the dividend that is resolved.',
  severity: 'warning',
  law: 'record_date[resolved] = record_date[forecast]',
  why: 'A different date is usually a column of the template that was not updated since the last dividend.',
  needs: [recordDate],
  examples: {
    holds: 'Record date | March 31, 2018 | March 31, 2018 (latest forecast)',
    fails: 'Record date | March 31, 2018 | March 31, 2017 (latest forecast)',
  },
  *run({ facts }) {
    const [resolved, forecast] = [dayOf(facts, recordDate, 'resolved'), dayOf(facts, recordDate, 'forecast')];
    if (!resolved || !forecast) return;
    const holds = resolved.first === forecast.first;
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      message: holds
        ? `the forecast is for the record date that is resolved, ${resolved.first}`
        : `the dividend resolved has the record date ${resolved.first}, its latest forecast ${forecast.first}`,
      expression: 'record_date[resolved] = record_date[forecast]',
      stated: forecast.first,
      computed: resolved.first,
      operands: operandsOf(resolved, forecast),
      ...daysOfLaw([resolved, forecast], ([a, b]) => a.first === b.first),
      ...(!holds && {
        suspect: {
          start: forecast.start,
          end: forecast.end,
          probable: resolved.first,
          explanation: 'the forecast column was probably not updated',
        },
      }),
    };
  },
};
