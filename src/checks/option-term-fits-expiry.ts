import { addMonths, daysBetween } from '../calendar/day.js';
import { grantDate, optionTerm } from '../fields/award.js';
import { expiryDate } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { dayOf, operandsOf } from '../laws/dated.js';
import { factOf } from '../model/facts.js';

/** Five years from 4 March 2025 end on 4 March 2030, or the day before. */
export const optionTermFitsExpiry: Check = {
  id: 'option-term-fits-expiry',
  summary: 'Options expire when their term, counted from the day of grant, is over.',
  severity: 'warning',
  law: 'grant_date + option_term = expiry_date',
  why: 'Another year is a date left over from an earlier grant, or a mistyped digit.',
  needs: [expiryDate, grantDate, optionTerm],
  examples: {
    holds: 'Date of grant: March 4, 2025. Term: 5 years. Expiry date: March 4, 2030',
    fails: 'Date of grant: March 4, 2025. Term: 5 years. Expiry date: March 4, 2035',
  },
  *run({ facts }) {
    const [granted, expires] = [dayOf(facts, grantDate), dayOf(facts, expiryDate)];
    const term = factOf(facts, optionTerm);
    const months = term?.value?.type === 'duration' ? monthsOf(term.value.iso) : undefined;
    const due = granted && months !== undefined ? addMonths(granted.first, months) : undefined;
    if (!granted || !expires || !due || !term) return;
    const apart = Math.abs(daysBetween(due, expires.first) ?? 0);
    const mention = term.mentions[0];
    yield {
      outcome: apart <= 1 ? 'exact' : apart > FAR ? 'inconsistent' : 'undetermined',
      message: `a term of ${mention?.quote ?? ''} from ${granted.first} ends on ${due}, the options expire on ${expires.first}`,
      operands: [
        ...operandsOf(granted, expires),
        ...(mention ? [{ name: term.field, fact: term.id, start: mention.start, end: mention.end }] : []),
      ],
      ...(apart > 1 && apart <= FAR && { reason: 'the term may be counted from another day' }),
    };
  },
};

/** Terms are counted from the approval or the start of employment too. */
const FAR = 120;

const monthsOf = (iso: string): number | undefined => {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(iso) ?? [];
  return years === undefined && months === undefined
    ? undefined
    : 12 * Number(years ?? 0) + Number(months ?? 0);
};
