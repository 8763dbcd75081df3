import { type CivilDay, parseDay } from '../calendar/day.js';

/**
 * A printed date with one of its parts put right: `July 12, 2013` with 2014-07-12 is `July 12, 2014`. Undefined where
 * more than one part differs, or the part is not found in the print just once.
 */
export const reprintDate = (quote: string, printed: string, meant: string): string | undefined => {
  const [was, is] = [parseDay(printed), parseDay(meant)];
  if (!was || !is) return undefined;
  const parts = PARTS.filter((part) => was[part] !== is[part]);
  const [part] = parts;
  if (parts.length !== 1 || !part) return undefined;
  if (part === 'month') return renamed(quote, was, is) ?? replaced(quote, was.month, is.month);
  return replaced(quote, was[part], is[part]);
};

const PARTS = ['year', 'month', 'day'] as const;

const replaced = (quote: string, was: number, is: number): string | undefined => {
  const places = [...quote.matchAll(/\d{1,4}/g)].filter(([digits]) => Number(digits) === was);
  const [place] = places;
  if (places.length !== 1 || !place) return undefined;
  const digits = String(is).padStart(place[0].startsWith('0') ? place[0].length : 1, '0');
  return quote.slice(0, place.index) + digits + quote.slice(place.index + place[0].length);
};

const renamed = (quote: string, was: CivilDay, is: CivilDay): string | undefined => {
  const [old, name] = [MONTHS[was.month - 1], MONTHS[is.month - 1]];
  if (!old || !name) return undefined;
  if (quote.includes(old)) return quote.replace(old, name);
  const short = old.slice(0, 3);
  return quote.includes(short) ? quote.replace(short, name.slice(0, 3)) : undefined;
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
