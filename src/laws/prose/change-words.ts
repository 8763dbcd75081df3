import { ABOUT } from './words.js';

// The words of changes, kept apart from the forms that they come in.

/** Up or down, by the first letters of a word of change. */
export const directionOf = (word: string | undefined): 'up' | 'down' | undefined => {
  if (word === undefined) return undefined;
  return UP.test(word) ? 'up' : 'down';
};

const UP =
  /^(?:increas|gr[eo]w|ris|rose|up|gain|higher|improv|rais|climb|jump|surg|soar|widen|expand|boost|lift)/i;
const WORDS =
  'increas(?:e|es|ed|ing)|grew|grow(?:n|s|th)?|ris(?:e|es|en|ing)|rose|up|gain(?:ed)?|higher|improve(?:d|ment)?|raise(?:d)?|' +
  'climbed|jumped|surged|soared|widened|expanded|boosted|lifted|' +
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fall(?:en|s)?|drop(?:ped)?|down|lower(?:ed)?|reduc(?:ed|tion)|' +
  'narrowed|slipped|slid|sank|plunged|tumbled|shrank|cut';
const NOUNS = 'increase|rise|growth|raise|gain|improvement|decrease|decline|fall|drop|reduction';

/** The last words of a gap: patterns that end in `$` would else start at every letter of it. */
export const endOf = (gap = '', length = 48): string => gap.slice(-length);

/** "increased by" in front of a figure. */
export const VERB = new RegExp(`\\b(${WORDS}) (?:by |of )?${ABOUT}$`, 'i');
/** "was increased by" between what was and by how much. */
export const WAS_MOVED = new RegExp(
  `^[^.;%,]{0,40} (?:was|were|is|has been|have been|had been) (${WORDS}) (?:by )?${ABOUT}$`,
  'i',
);
/** ", an increase of" behind a value. */
export const OF_CHANGE = new RegExp(
  `^(?:[^.;%]{0,90}[,;(])? {0,2}(?:which )?(?:represent(?:s|ing)|reflect(?:s|ing)|is|was|or)? ?(?:an? )?(?:[a-z-]{1,24} )?(${WORDS}) (?:by |of )?${ABOUT}$`,
  'i',
);
export const FROM = new RegExp(`\\bfrom (?:an? )?${ABOUT}$`, 'i');
/** "increased from", "an increase in the dividend from". */
export const MOVED_FROM = new RegExp(
  `\\b(${WORDS})(?: (?:in|of|to|the|its|our|their) [^.;%,]{0,60})?(?:, | )from (?:an? )?${ABOUT}$`,
  'i',
);
export const TO = new RegExp(
  `^(?: per (?:[a-z]{1,12} ){0,2}[a-z]{1,12}\\b)?(?: (?:in|for|at|on|as of) [^.;%$]{0,40}?)? to ${ABOUT}$`,
  'i',
);
export const TO_NEXT = new RegExp(`^[),]{0,2}(?: year[- ]over[- ]year)? to (?:a record )?${ABOUT}$`, 'i');
export const ALSO = new RegExp(`^,? {0,2}[(]?(?:or |representing |i\\.e\\. )?${ABOUT}$`, 'i');
/** Behind a value that its day or measure follows: "in 2024 (", "per share, or". */
export const OR_BY = new RegExp(
  `^(?: (?:per|in|for|at|on|as of) [^.;%$(]{0,50}?)?(?:,? \\(|, or | or |,? representing )${ABOUT}$`,
  'i',
);
export const COMPARED =
  /^[^.%]{0,110}\b(?:from|compared (?:to|with)|versus|vs\.?|against)\b(?: (?!to\b)(?:[\w'-]{1,30}|\d{1,2},)){0,9} {0,2}$/i;
/** A first look: without such a word nothing is told of a change. */
export const MOVED =
  /creas|gr[eo]w|\bris[ei]|rose|\bup |gain|higher|improv|rais|declin|f[ea]ll|drop|down |lower|reduc|climb|jump|surg|soar|widen|expand|boost|lift|narrow|sli[dp]|sank|plung|tumbl|shrank|\bcut /i;
export const NOUN_TO = new RegExp(`^ (${NOUNS})(?: (?:in|of) [^.;%]{0,60})? to ${ABOUT}$`, 'i');
export const NOUN_IN = new RegExp(`^ (${NOUNS})(?: (?:in|of|to) [^.;%]{0,80})?,? from ${ABOUT}$`, 'i');
export const NOUN_FROM = new RegExp(
  `^ (${NOUNS}) (?:from|over|compared (?:to|with)|versus|on) (?:(?!to\\b)(?:[\\w'-]{1,30}|\\d{1,2},) ){0,9}$`,
  'i',
);
/** "77% year-over-year improvement": the word behind its percentage. */
export const NOUN_AFTER = new RegExp(`^ (?:year[- ](?:over|on)[- ]year |annual )?(${NOUNS})\\b`, 'i');
export const A_PERCENT =
  /^(?:[^.;%]{0,90}[,;(])? {0,2}(?:represent(?:s|ing)|reflect(?:s|ing)|which is|is|was)? ?an? (?:approximately )?$/i;
/** "Up to" is a limit, no change. */
export const VERB_TO = new RegExp(`\\b(?!up\\b|down\\b)(${WORDS}) to (?:an? )?${ABOUT}$`, 'i');
