import { isLetter, skipRight, wordEnd } from './window.js';

/**
 * What a count counts: the noun after it, adjectives between allowed. `57 Stock Acquisition Rights` counts
 * rights, `4,700,000 new ordinary shares` shares, `7 Directors` persons.
 */
export interface Unit {
  /** Singular and canonical: `right`, `share`, `person`. */
  readonly unit: string;
  readonly end: number;
}

/** Nouns by what they count; a word may also stand as an adjective before another (`stock options`). */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    right: 'right rights sar sars',
    share: 'share shares stock stocks',
    person: `person persons people individual individuals director directors officer officers employee employees
      executive executives member members participant participants holder holders shareholder shareholders
      stockholder stockholders unitholder unitholders optionee optionees grantee grantees allottee allottees
      investor investors subscriber subscribers auditor auditors manager managers trustee trustees
      beneficiary beneficiaries recipient recipients consultant consultants`,
    unit: 'unit units rsu rsus psu psus dsu dsus',
    option: 'option options',
    warrant: 'warrant warrants',
    debenture: 'debenture debentures',
    bond: 'bond bonds',
    note: 'notes',
    ads: 'ads adss adr adrs',
    company: 'company companies subsidiary subsidiaries corporation corporations firm firms',
    vote: 'vote votes',
    lot: 'lot lots',
    instalment: 'instalment instalments installment installments',
    tranche: 'tranche tranches',
    customer: 'customer customers client clients',
    store: 'store stores shop shops restaurant restaurants branch branches location locations',
    property: 'property properties',
    country: 'country countries',
    time: 'times',
  }).flatMap(([unit, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word): [string, string] => [word, unit]),
  ),
);

/** Plurals end the phrase wherever they stand; a singular noun may go on (`stock options`). */
const ENDS: ReadonlySet<string> = new Set(
  [...NOUNS.keys()]
    .filter((word) => word.endsWith('s') || word === 'people')
    .filter((word) => word !== 'ads'),
);

const ADJECTIVES: ReadonlySet<string> = new Set(
  `new newly issued common ordinary preferred preference treasury series registered bearer subordinate multiple
  voting restricted performance deferred acquisition purchase subscription outstanding additional existing own
  fully paid authorized authorised unissued underlying eligible executive outside inside independent external non
  internal managing senior corporate full part time board audit committee supervisory representative individual
  institutional convertible unsecured secured listed unlisted limited partnership trust flow through compensation
  incentive equity award dividend beneficial depositary depository american global first second offered firm
  pre funded prefunded broker finder finders agent agents a b c d e i ii iii total aggregate whole fractional
  nil cost vested unvested exercisable free attaching placement replacement bonus initial original current further affiliated
  consolidated group domestic foreign overseas long short term straight stapled income real estate investment
  class basic diluted qualified nonqualified incentive market based`.split(/\s+/),
);

const MOST_WORDS = 7;

/**
 * The unit noun in the words after a number. A plural counts anything, a singular only one ("1 preferred stock
 * offering" counts no stock): for other numbers give `plural`.
 */
export const readUnit = (text: string, at: number, plural = false, glued = false): Unit | undefined => {
  let from = skipRight(text, at);
  if (from === at && !glued) return undefined;
  let found: Unit | undefined;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    if (text.charCodeAt(from) === 34) from += 1;
    const to = wordEnd(text, from);
    if (to === from) break;
    const word = text.slice(from, to).toLowerCase();
    const unit = NOUNS.get(word);
    if (unit !== undefined) {
      const ends = ENDS.has(word);
      if (ends || !plural || unit === 'ads') found = { unit, end: to };
      if (ends) break;
    } else if (!ADJECTIVES.has(word)) break;
    from = nextWord(text, to);
    if (from < 0) break;
  }
  return found;
};

/** Words of one phrase are parted by blanks or a hyphen (`non-executive`, `A-shares`, `part-time`). */
const nextWord = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === 45) return isLetter(text.charCodeAt(at + 1)) ? at + 1 : -1;
  if (code === 34 && text.charCodeAt(at + 1) === 32) return skipRight(text, at + 1);
  if (code !== 32) return -1;
  const next = skipRight(text, at);
  return isLetter(text.charCodeAt(next)) || text.charCodeAt(next) === 34 ? next : -1;
};

/** Japanese counters, written directly after the number. */
const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['株', 'share'],
  ['個', 'right'],
  ['名', 'person'],
  ['人', 'person'],
  ['口', 'unit'],
  ['社', 'company'],
  ['回', 'time'],
  ['倍', 'time'],
  ['店', 'store'],
]);

/** The counter at `at` (a blank before it allowed): 株 share, 個 right, 名 and 人 person. */
export const readCounter = (text: string, at: number): Unit | undefined => {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (text.charCodeAt(from) < 0x2e80) return undefined;
  const unit = COUNTERS.get(text.charAt(from));
  return unit === undefined ? undefined : { unit, end: from + 1 };
};
