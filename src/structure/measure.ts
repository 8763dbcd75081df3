/** What header words say of the figures below them: `Total (thousand yen)` is JPY, a thousand at a time. */
export interface Measure {
  readonly unit?: string | undefined;
  readonly currency?: string | undefined;
  /** A power of ten as a decimal string, `1000`. */
  readonly scale?: string | undefined;
  readonly percent?: boolean | undefined;
  /** An amount for one of them: `Price per share (SEK)` → `share`. Such figures are never in thousands. */
  readonly per?: string | undefined;
  /** A ratio, an exchange rate, a number of things of no known unit: takes no measure from elsewhere. */
  readonly bare?: boolean | undefined;
}

/** Reads unit, currency and scale out of a header, a caption or a row label; looks at 240 characters at most. */
export const measureOf = (words: string): Measure => {
  const text = words.length > 240 ? words.slice(0, 240) : words;
  if (!tells(text)) return NOTHING;
  const scale = scaleIn(text);
  const counted = countedIn(text);
  if (counted) return { unit: counted, scale };
  const currency = currencyIn(text);
  const per = PER.exec(text);
  if (BARE.test(text) && !per) return { bare: true };
  const unit = currency || per ? undefined : unitIn(text);
  const percent = !currency && !unit && PERCENT.test(text) ? true : undefined;
  if (!unit && !currency && !scale && !percent && !per) return NOTHING;
  return { unit, currency, scale, percent, per: per ? (unitOf(per[1] ?? 'share') ?? 'share') : undefined };
};

export const NOTHING: Measure = {};

/** Most labels say nothing of a measure: one look at their words is enough for them. */
const tells = (text: string): boolean => {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code > 127 || code === DOLLAR || code === PERCENT_SIGN || code === APOSTROPHE) return true;
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 48) continue;
    if (at - start >= 2 && at - start <= 12 && TELLING.has(text.slice(start, at).toLowerCase())) return true;
    start = at + 1;
  }
  return false;
};

const SPACE = 32;
const DOLLAR = 36;
const PERCENT_SIGN = 37;
const APOSTROPHE = 39;

/** The currency a lone sign or code names: `$` → USD, `kr` → XXX. */
export const currencyOf = (sign: string): string | undefined =>
  SIGNS[sign] ?? (CODE.test(sign) ? sign : undefined);

/** The unit a lone word names: `Shares` → share. */
export const unitOf = (word: string): string | undefined => UNITS[word.toLowerCase()];

const CODES =
  'USD|EUR|GBP|JPY|SEK|NOK|DKK|CHF|CAD|AUD|NZD|CNY|RMB|HKD|SGD|TWD|NTD|KRW|INR|PLN|CZK|HUF|ISK|ZAR|BRL|MXN|ILS|TRY|THB|IDR|MYR|PHP|AED|SAR';
const TELLING: ReadonlySet<string> = new Set([
  ...(
    '000 mn mln bn kr ratio yen euro euros dollar dollars thousand thousands million millions billion billions ' +
    'trillion per percent percentage number no nos volume quantity share shares stocks rights options warrants ' +
    'units votes persons people directors officers employees allottees recipients exchange fx eps'
  ).split(' '),
  ...CODES.toLowerCase()
    .split('|')
    .flatMap((code) => [code, `t${code}`, `m${code}`, `k${code}`, `${code}m`, `${code}k`, `${code}bn`]),
]);

const CODE = new RegExp(`^(?:${CODES})$`);

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  NT$: 'TWD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  円: 'JPY',
  kr: 'XXX',
  RMB: 'CNY',
  NTD: 'TWD',
  yen: 'JPY',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
};

const CURRENCY = new RegExp(
  `(?:USD|CAD|CDN|US|CA|AU|NZ|NT|HK|[CASR])?\\$|[€£¥円]|\\b[TKMk]?(?:${CODES})(?:m|k|bn)?\\b|\\b(?:[Yy]en|[Ee]uros?|[Dd]ollars?)\\b`,
  'g',
);

/** The one currency named, none when there are two. */
const currencyIn = (text: string): string | undefined => {
  let found: string | undefined;
  for (const [sign] of text.matchAll(CURRENCY)) {
    const bare = LETTERED.exec(sign)?.[1] ?? sign;
    const currency = currencyOf(bare) ?? currencyOf(bare.toLowerCase());
    if (found && currency !== found) return undefined;
    found = currency;
  }
  return found;
};

const LETTERED = new RegExp(`^[TKMk]?(${CODES})(?:m|k|bn)?$`);

const SCALES: Readonly<Record<string, string>> = {
  thousand: '1000',
  "'000": '1000',
  '000': '1000',
  t: '1000',
  k: '1000',
  千: '1000',
  million: '1000000',
  mn: '1000000',
  mln: '1000000',
  m: '1000000',
  百万: '1000000',
  億: '100000000',
  billion: '1000000000',
  bn: '1000000000',
  trillion: '1000000000000',
};

const SCALE_WORD =
  /(?:^|[([:,/]|\b[Ii]n|\bIN|\b[Oo]f|[$€£¥]|\b[A-Z]{3}) ?(?:US ?|U\.S\. ?)?([Tt]housand|THOUSAND|[Mm]illion|MILLION|[Bb]illion|BILLION|[Tt]rillion|mn|mln|bn|'000|000)(?:s|S)?(?![\w,.])/;
const SCALE_LETTER = new RegExp(`\\b(?:([TKMk])(?:${CODES})|(?:${CODES})(m|k|bn))\\b`);
const SCALE_KANJI = /(百万|千|億)[円株個ドル]/;

const scaleIn = (text: string): string | undefined => {
  const found =
    SCALE_WORD.exec(text)?.[1] ?? letterOf(SCALE_LETTER.exec(text)) ?? SCALE_KANJI.exec(text)?.[1];
  return found && SCALES[found.toLowerCase()];
};

const letterOf = (match: RegExpExecArray | null): string | undefined => match?.[1] ?? match?.[2];

const PERCENT = /(?:^|[^\d.])%|\b[Pp]ercent|[(（]％/;

const PER =
  /(?:\b(?:[Pp]er|PER) (?:[\w'-]{1,24} ){0,3}?|\/ ?)([Ss]hares?|SHARES?|ADSs?|ADRs?|[Uu]nits?|UNITS?|[Rr]ights?|[Oo]ptions?|[Ww]arrants?)(?![a-z])|\bEPS\b|1株(?:当|あ)/;

const BARE =
  /\bratio\b(?! ?\(%\))|\b(?:FX|exchange rate)\b|^(?:total )?number of\b|^no\. of\b|[A-Z]{3} ?\/ ?[A-Z]{3}/i;

const UNITS: Readonly<Record<string, string>> = {
  share: 'share',
  shares: 'share',
  stocks: 'share',
  ads: 'share',
  adss: 'share',
  株: 'share',
  right: 'right',
  rights: 'right',
  個: 'right',
  option: 'option',
  options: 'option',
  warrant: 'warrant',
  warrants: 'warrant',
  unit: 'unit',
  units: 'unit',
  votes: 'vote',
  person: 'person',
  persons: 'person',
  people: 'person',
  directors: 'person',
  officers: 'person',
  employees: 'person',
  allottees: 'person',
  recipients: 'person',
  名: 'person',
  人: 'person',
};

const COUNTED =
  'shares|stocks|rights|options|warrants|units|votes|persons|people|directors|officers|employees|allottees|recipients';
/** "Number of issued shares": the first unit after the words is the one counted. */
const NUMBER_OF = new RegExp(
  `\\b(?:number|no\\.|nos\\.|volume|quantity) ?(?:of )?(?:[\\w'-]{1,24} ){0,6}?(voting rights|${COUNTED})\\b`,
  'i',
);
const IN_BRACKETS = new RegExp(
  `\\((?:in |no\\. of |number of |thousands? |millions? |of ){0,4}(${COUNTED}|[株個名人])\\)`,
  'i',
);
/** The header is the unit, with what was done to it: "Class B shares repurchased". */
const WHOLE = new RegExp(
  `^(?:total |new |own |common |ordinary |preferred |class [a-z] |treasury |in thousand ){0,4}(${COUNTED})(?: (?:purchased|repurchased|acquired|bought|held|issued|sold|granted|allotted|outstanding)){0,4}:?$`,
  'i',
);
const SHARE_COUNT =
  /\b(?:average|outstanding|issued) (?:[\w'-]{1,24} ){0,4}(shares)\b|\b(shares) (?:of (?:[\w-]{1,24} ){1,4})?(?:outstanding|issued)\b/i;

/** "Number of shares" says it whatever else the words say; other mentions of a unit give way to a currency. */
const countedIn = (text: string): string | undefined => {
  const word = NUMBER_OF.exec(text)?.[1];
  if (word === undefined) return undefined;
  return /^voting/i.test(word) ? 'vote' : unitOf(word);
};

const unitIn = (text: string): string | undefined => {
  const word = IN_BRACKETS.exec(text)?.[1] ?? WHOLE.exec(text)?.[1] ?? sharesIn(text);
  return word === undefined ? undefined : unitOf(word);
};

const sharesIn = (text: string): string | undefined => {
  const match = SHARE_COUNT.exec(text);
  return match?.[1] ?? match?.[2];
};
