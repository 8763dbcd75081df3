/** Whether the words around a count of options, units or shares say that these are now granted. */

const VERB = String.raw`\b(?:grant(?:s|ed|ing)?|regrant(?:ed)?|award(?:s|ed|ing)?|issu(?:e|es|ed|ance|ing)|receiv(?:e|es|ed)|approv(?:e|ed|es|al|ing)|allocat(?:ed|ion|es)|allot(?:s|ted)?|sets?|mak(?:e|es|ing)|made)\b`;
const GRANTS = new RegExp(String.raw`${VERB}(?![^;]{0,400}\b(?:may|could) be\b)`, 'i');
const GRANTED_AFTER =
  /^[^.;]{0,160}?\b(?:were|was|have been|has been|had been|are being|are|is|being|to be|will be) (?:also |each |hereby |today )?(?:granted|awarded|issued|allocated|made|allotted)\b/i;
const HEADED = /\b(?:grant|award)(?:s|ed|ing)?\b/i;

/** Right before the count, and what it is told by: other counts of options. */
const NOT_BEFORE =
  /\b(?:outstanding|exercis(?:e|ed|es|ing) of|cancel\w{0,6}|cancellation|forfeit\w{0,5}|expired|reserv\w{1,4}|available|authori[sz]\w{1,4}|remaining|laps\w{1,3}|surrender\w{0,3}|vesting of|settle\w{0,5} of|held|holds|own(?:s|ed)|increas\w{1,4}|eligible|previous(?:ly)?|repric\w{1,4}|amend\w{1,5}|terminat\w{1,4}|not exceed|limit\w{0,4}|conver\w{2,5}|replac\w{1,5}|extend\w{0,3}|extension|net of|each of the|every|each (?:whole )?(?:option|unit|RSU|PSU|DSU)|one|remainder|balance|vest)\b[^.;]{0,50}$/i;
const NOT_AFTER =
  /^[^.;,]{0,70}?\b(?:outstanding|(?:may|can|could|might) be|were (?:exercised|cancell?ed|forfeited|surrendered)|have been (?:exercised|cancell?ed)|(?:was|were|have|has|had)? ?(?:expired?|lapsed?|vested)|held by|reserved|available|remain)\b/i;

/** Options of another trade: to buy more in an offering, to pay a finder, to earn a property. */
const OTHER =
  /\b(?:underwriters?'?|over-?\s?allotment|(?:\d\d|thirty|forty-five)(?: \(\d\d\))?[- ]days?|book-?runners?|placement agents?|finders?'?|brokers?'?|agents?'?|initial purchasers?|optionors?|optionees? (?:may|can) earn|mineral|property|lenders?|warrants?|private placement|offering|financing|debentures?|sellers?|vendors?|selling shareholders?)\b/i;

/** Of a time gone by: of the year reported, of an earlier office. */
const HISTORY =
  /\b(?:during|in|for) (?:the )?(?:(?:[a-z]{1,12} ){0,2}(?:years?|quarter|half|period)|fiscal|(?:three|six|nine|twelve)[- ]months?)\b[^;]{0,160}$|\bsince\b[^;]{0,120}$|\b(?:during|in) (?:19|20)\d\d\b[^;]{0,160}$|\bas (?:of|at) [A-Z][^;]{0,40},? (?:there were|the company had)\b|\b(?:previously|formerly|originally) (?:announced|granted|awarded|disclosed)\b/i;

/** What a plan allows. */
const MAY =
  /\b(?:may|can|could|might|entitled to|right to) (?:[a-z]{1,12} ){0,2}(?:grant|award|issue|allocate|be)\b[^.;]{0,80}$/i;

export interface Told {
  readonly before: string;
  readonly after: string;
  readonly heading: string;
}

export const isGranted = ({ before, after, heading }: Told): boolean => {
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  if (OTHER.test(before.slice(-140)) || OTHER.test(after.slice(0, 40))) return false;
  if (HISTORY.test(before) || MAY.test(before)) return false;
  return GRANTS.test(before) || GRANTED_AFTER.test(after) || (before.length < 30 && HEADED.test(heading));
};

/** A part of a number told before: "of which 300,000 to directors". */
export const isPart = (before: string): boolean =>
  /\b(?:of which|of these|of those|including|includes?|of the total|thereof|among them)\b[^;]{0,140}$/i.test(
    before,
  );

/** A number that sums others: "an aggregate of". */
export const isTotal = (before: string): boolean =>
  /\b(?:totall?ing|total|aggregate|in total|altogether)(?: number)?(?: of)?(?: up to)?$/i.test(before);
