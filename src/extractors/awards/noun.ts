/** What is awarded: options, units that become shares, or shares themselves. */
export type Noun = 'option' | 'rsu' | 'psu' | 'dsu' | 'share';

const UNIT = String.raw`(?:share|stock)[- ]units?(?: awards?)?`;

/** What awards are called, the more special before the more general. */
const NAMES: readonly (readonly [Noun, string])[] = [
  [
    'psu',
    String.raw`(?:performance|market)(?:[- ](?:based|vesting|vested|linked|contingent))?(?: restricted)? ${UNIT}|PR?SUs?\b|PBRSUs?\b`,
  ],
  ['dsu', String.raw`deferred ${UNIT}|D[SU]Us?\b`],
  [
    'rsu',
    String.raw`(?:time[- ](?:based|vested|vesting) |service[- ]based )?restricted ${UNIT}|RSUs?\b|(?:share|stock) units?\b`,
  ],
  [
    'share',
    String.raw`shares? restricted (?:stock|share) (?:grants?|awards?)\b|(?:shares? of )?(?:performance[- ](?:based|vesting) |time[- ]based )?restricted (?:common |ordinary )?(?:shares?|stock)\b|(?:performance|matching|retention|bonus) shares?\b|(?:conditional |deferred |matching )?(?:share|stock) awards?\b|shares? awarded\b`,
  ],
  [
    'option',
    String.raw`(?:(?:stock|share|incentive|nil[- ]cost|nil[- ]paid|qualified|compensation|purchase) ){0,3}options?\b(?! plan| price| agreement)`,
  ],
];

/** Words between a count and what it counts. */
const ADJECTIVES = String.raw`(?:(?!(?:to|of|for|and|or|in|at|with|under|per|from|on|by|as|are|were|is|was|will|shall|which|that|the|common|ordinary|shares?)\b)[\w&'"./-]{1,20} ){0,6}?`;

const AFTER = NAMES.map(
  ([noun, name]) => [noun, new RegExp(String.raw`^\(?["']?${ADJECTIVES}["']?(?:${name})`, 'i')] as const,
);

/** The award that the words behind a number name: `incentive stock options to`. */
export const nounAfter = (words: string): Noun | undefined => AFTER.find(([, name]) => name.test(words))?.[0];

const CONNECTOR = String.raw`(?:to (?:purchase|acquire|buy|subscribe for|receive)|cover(?:ing|s)?|(?:exercisable|convertible) (?:for|into)|over|in respect of|represent(?:ing|s)|relating to|with respect to|for|on|equivalent to|exercisable to acquire|underlying|that give the right to|entitling [a-z ]{1,30} to (?:purchase|acquire|receive)?)`;
const FILLERS = String.raw`(?: (?:up to|an?|its|the|aggregate|total|combined|maximum|number|amount|of|approximately|target)){0,9}`;

const BEFORE = new RegExp(
  String.raw`(?:options?|awards?|grants?|units?|RSUs?|PSUs?|DSUs?|rights)\b(?: \([^()]{1,60}\))?(?: (?:to|that|which)(?: [a-z]{1,12}){1,3})?,?(?: [a-z]{1,14}){0,2} ${CONNECTOR}${FILLERS}$`,
  'i',
);

const ANYWHERE = NAMES.map(([noun, name]) => [noun, new RegExp(String.raw`\b(?:${name})`, 'gi')] as const);

/** The award that a count of shares is told by: `options to purchase an aggregate of`. */
export const nounBefore = (words: string): Noun | undefined => {
  if (BEFORE.test(words)) return lastNoun(words.slice(-NEAR));
  if (OPTIONS_TO.test(words)) return 'option';
  return AWARDS_OVER.test(words) ? 'share' : undefined;
};

const NEAR = 190;

/** "stock options to certain directors to purchase up to". */
const OPTIONS_TO = new RegExp(
  String.raw`\boptions?\b[^.;\d]{0,170}\bto (?:purchase|acquire|buy|subscribe for)${FILLERS}$`,
  'i',
);
/** "awards were made under the plan over". */
const AWARDS_OVER = new RegExp(String.raw`\bawards?\b[^.;\d]{0,140}\b(?:over|in respect of)${FILLERS}$`, 'i');

/** Joined with another the options come first: shares of both are counted together. */
const lastNoun = (words: string): Noun | undefined => {
  let best: Noun | undefined;
  let end = -1;
  for (const [noun, name] of ANYWHERE)
    for (const match of words.matchAll(name)) {
      const at = match.index + match[0].length;
      if (at > end) [best, end] = [noun, at];
    }
  return best !== undefined && JOINED.test(words) ? 'option' : best;
};

const JOINED =
  /\boptions? (?:and|and\/or) (?:[a-z-]{1,14} ){0,3}(?:(?:stock|share) units?|RSUs?)(?: \([^()]{1,40}\))? (?:cover|to|for|over|represent|in)/i;

/** Units stand for shares one by one, however they are counted. */
export const isUnit = (noun: Noun): boolean => noun === 'rsu' || noun === 'psu' || noun === 'dsu';
