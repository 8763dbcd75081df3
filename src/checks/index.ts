import type { Check } from '../laws/check.js';
import { columnsSumToTotal } from './columns-sum-to-total.js';
import { crossReferencesResolve } from './cross-references-resolve.js';
import { dateExists } from './date-exists.js';
import { meetingOrdinalsFitYears } from './meeting-ordinals-fit-years.js';
import { numberWordsMatchDigits } from './number-words-match-digits.js';
import { numberingWithoutGaps } from './numbering-without-gaps.js';
import { ordinalSuffixFits } from './ordinal-suffix-fits.js';
import { periodInOrder } from './period-in-order.js';
import { rangeInOrder } from './range-in-order.js';
import { rowsSumToTotal } from './rows-sum-to-total.js';
import { weekdayFitsDate } from './weekday-fits-date.js';

/** Every law the program holds releases to, one line a file; the order here is the order of `list checks`. */
export const checks: readonly Check[] = [
  columnsSumToTotal,
  crossReferencesResolve,
  dateExists,
  meetingOrdinalsFitYears,
  numberWordsMatchDigits,
  numberingWithoutGaps,
  ordinalSuffixFits,
  periodInOrder,
  rangeInOrder,
  rowsSumToTotal,
  weekdayFitsDate,
];
