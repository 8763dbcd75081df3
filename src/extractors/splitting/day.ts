import type { Words } from '../../extraction/statement.js';

/** What day of a split a date is. */
export type SplitDay = 'effective' | 'trading' | 'record' | 'payment' | 'other';

/** The nearest of these words before a date says which; `other` are days of something else. */
const SIGNS: readonly (readonly [SplitDay, RegExp])[] = [
  [
    'trading',
    /\b(?:split|consolidation|subdivision)[- ]adjusted\b|\bpost-?(?:split|consolidation) basis\b|\btrad(?:e|ing)\b[^;]{0,60}\b(?:split|post-?consolidation|consolidated basis)\b/gi,
  ],
  [
    'effective',
    /\beffective(?:ness)?\b|\b(?:takes?|comes?|goes|go|came|took|taking|with) (?:into )?effect\b|\b(?:be|been) (?:split|subdivided|consolidated|implemented|carried out|effected|completed)\b/gi,
  ],
  [
    'record',
    /\brecord (?:date|holders?)\b|\b(?:of|on) record\b|\bbase date\b|\b(?:recorded|registered|listed|entered)\b[^.;]{0,40}\bregister\b/gi,
  ],
  [
    'payment',
    /\bpayable\b|\bdistribut(?:ed|ion) (?:to (?:the |all )?(?:share|stock)holders|date)\b|\bpayment date\b|\badditional shares will be (?:issued|distributed)\b/gi,
  ],
  [
    'other',
    /\b(?:filed|filing|amendment|approved|resolved|announced|authori[sz]ed|meeting|expire\w{0,2}|dated|ended|as amended|agreement|registration statement|outstanding|delegated|notice|report|CUSIP change|closing price|between|since|until|prior to|no later than|NI 43-101|holders?)\b/gi,
  ],
];

/** Words before a date in which the nearest sign is of this day. */
export const sayingDay = (day: SplitDay): Words => ({ test: (before) => nearest(before) === day });

const nearest = (words: string): SplitDay | undefined => {
  let best: SplitDay | undefined;
  let end = -1;
  for (const [day, sign] of SIGNS)
    for (const match of words.matchAll(sign)) {
      const at = match.index + match[0].length;
      if (at > end) [best, end] = [day, at];
    }
  return words.length - end <= FARTHEST ? best : undefined;
};

/** "effective in the State of Delaware, at 11:59 p.m., New York City time, on Friday,". */
const FARTHEST = 100;
