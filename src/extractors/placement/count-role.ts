import type { NumberLiteral, QuantityLiteral } from '../../model/literal.js';
import { type Around, FEE_WARRANT } from './around.js';

/** What a count of securities is in a sentence on an offering. */
export type CountRole = 'offered' | 'option' | 'warrants';

export interface Counted {
  readonly role: CountRole;
  readonly weight: number;
  /** What is counted: `share`, `unit`, `warrant`. */
  readonly unit: string;
}

/** Names the role of a count, or nothing where it is no part of the offering. */
export const countRole = (literal: QuantityLiteral | NumberLiteral, around: Around): Counted | undefined => {
  const unit = unitOf(literal, around);
  if (unit === undefined || Number(literal.number) < FEWEST) return undefined;
  const { before, after } = around;
  if (unit === 'warrant' || isForWarrants(before)) return warrantsOf(unit, around);
  if (OPTION.test(before)) return isOverAllotment(around) ? { role: 'option', weight: 3, unit } : undefined;
  if (TO_COVER.test(after)) return { role: 'option', weight: 2, unit };
  if (NOT_OFFERED.test(before.slice(-130)) || NOT_OFFERED_AFTER.test(after)) return undefined;
  const weight = weightOf(before, after);
  return weight > 0 ? { role: 'offered', weight, unit } : undefined;
};

/** Less than that is one unit's share, a ratio, a list mark. */
const FEWEST = 1000;

const unitOf = (literal: QuantityLiteral | NumberLiteral, { after }: Around): string | undefined => {
  const noun = literal.type === 'quantity' ? literal.unit : NOUN.exec(after)?.[1]?.toLowerCase();
  return noun === undefined ? undefined : UNITS[noun];
};

const UNITS: Readonly<Record<string, string>> = {
  share: 'share',
  shares: 'share',
  stock: 'share',
  ads: 'share',
  adss: 'share',
  unit: 'unit',
  units: 'unit',
  warrant: 'warrant',
  warrants: 'warrant',
};

/** Names that the scanner does not know stand before the noun: `15,931,486 FT Units`, `1,200 Offer Shares`. */
const NOUN =
  /^(?:of (?:its|our|the company's|the issuer's) )?(?:[\w&.'()/"-]{1,20} ){0,5}?(shares|stock|units|warrants|adss?)\b/i;

const PURCHASE = String.raw`(?:purchase|acquire|buy|subscribe for|sell|offer|place|issue)`;
const OPTION = new RegExp(
  String.raw`\boptions?\b[^;]{0,200}\b${PURCHASE}\b[^.;]{0,90}$|\bgranted\b[^.;]{0,90}\boption\b[^.;]{0,60}$|\bover-?\s?allotment option\b[^.;]{0,40}$`,
  'i',
);
const isOverAllotment = ({ before, after }: Around): boolean =>
  UNDERWRITERS.test(before) || UNDERWRITERS.test(after);
const UNDERWRITERS =
  /\b(?:underwriters?|book-?runn\w{2,8}|managers?|agents?|over-?\s?allot\w{1,6}|(?:30|45|thirty|forty-five)(?: \(\d\d\))?[- ]day option|day option|green-?\s?shoe)\b/i;
const TO_COVER =
  /^[^.;]{0,60}\b(?:to cover|pursuant to the) (?:any )?over-?\s?allotments?\b|^[^.;,0-9]{0,90}\b(?:pursuant to|upon|from|in connection with|as a result of|under)\b[^.;]{0,70}\b(?:exercise|option)\b[^.;]{0,60}\b(?:option|over-?\s?allotment|underwriters?)\b/i;

const FOR_WARRANTS = new RegExp(
  String.raw`\b(?:warrants?|investment options?)\b[^.;$]{0,150}\b(?:${PURCHASE}|exercisable (?:for|into))\b(?: up to| an| aggregate| total| of){0,6}[^.;,]{0,30}$`,
  'i',
);
const isForWarrants = (before: string): boolean => {
  const found = FOR_WARRANTS.exec(before);
  return found !== null && !/\boption to\b/i.test(found[0].slice(20));
};

const warrantsOf = (unit: string, { before, own, after }: Around): Counted | undefined => {
  const near = `${before.slice(-120)} ${own} ${after.slice(0, 60)}`;
  if (FEE_WARRANT.test(near) || FEES_PAID.test(before) || OF_FEES.test(after)) return undefined;
  if (UNDERLYING.test(before.slice(-60)) || /\boutstanding\b|^[^.;]{0,40}\bexercised\b/i.test(near))
    return undefined;
  if (unit === 'warrant' && !isSold(before, after)) return undefined;
  if (EACH.test(before)) return undefined;
  return { role: 'warrants', weight: unit === 'warrant' ? 2 : 3, unit };
};

const FEES_PAID = /\b(?:finders?|brokers?|agents?|commissions?|compensation|fees?)\b[^.;]{0,160}$/i;
const OF_FEES = /^[^.;]{0,60}\b(?:finders?|brokers?|agents?|as (?:compensation|a fee))\b/i;
const EACH =
  /\b(?:each|every|per|one) (?:such |whole |full )?(?:[\w-]{1,14} ){0,3}(?:warrant|unit)\b[^.;]{0,80}$/i;
const UNDERLYING = /\b(?:underlying|issuable upon|exercise of|exercised)\b/i;
const isSold = (before: string, after: string): boolean =>
  /\b(?:and|with|accompanying|together with|issue[ds]?|sale of|sold|offering of|comprising|consisting of|aggregate of)\b[^.;]{0,60}$/i.test(
    before,
  ) || /^[^.;]{0,40}\b(?:issued|sold)\b/i.test(after);

/** Words by which shares are another's, of another time, or only counted. */
const NOT_OFFERED =
  /\b(?:each|every|hold(?:s|ing)?|held|own(?:s|ed|ership)?|outstanding|reserved?|issuable|underlying|exercise of|exercised|conversion of|convert\w{0,4}|insiders?|directors?|officers?|related part(?:y|ies)|finder\S{0,3}|brokers?|compensation|fees?|bonus|in exchange|consideration|settle\w{0,5}|indebtedness|remaining|divided into|repurchas\w{0,4}|cancel\w{0,5}|options?|grant\w{0,3}|minimum|acquisition of|purchased by|authori[sz]ed|increas\w{1,4}|reduc\w{1,4}|lend\w{0,3}|borrow\w{0,3}|share capital|subsequent (?:offering|repair))\b[^.;]{0,55}$/i;
const NOT_OFFERED_AFTER =
  /^[^.;,]{0,50}\b(?:issued and outstanding|outstanding|held by|underlying|issuable|reserved|in (?:full )?settlement|to settle|in consideration|as a (?:bonus|fee|finder)|to (?:certain )?(?:insiders|directors|officers|finders)|were returned|subject to (?:redemption|repurchase))\b/i;

const OF = String.raw`(?: (?:an?|the|aggregate|total|combined|number|of|up to|maximum|minimum|approximately|about|around|some|additional|further|initial|conditional|new|in|all|its|certain|comprised|comprising|consisting|consists|for|to|investors?)){0,9},?$`;
const NOUN_BEFORE = new RegExp(
  String.raw`\b(?:offering|placement|placing|sale|financing|issuance|issue|ipo|allocation|subscriptions?|closing|tranche|deal)\b[^.;$]{0,110}\b(?:of|for|comprised of|comprising|consisting of|consists of|through|to issue|issued)${OF}`,
  'i',
);
const VERB_BEFORE = new RegExp(
  String.raw`\b(?:issued|issue|issuing|sold|sell|selling|allotted|placed|offer(?:ed|ing)?|allocat(?:ed|e|ion of)|subscribed(?: for)?|priced|placement of|sale of|issuance of|offering|issue of|is offering|distribution of)${OF}`,
  'i',
);
const PRICED_AFTER =
  /^[^.;]{0,90}\bat\b(?: [\w-]{1,24}){0,6}? price of\b|^[^.;]{0,150}?\b(?:at|for)\b(?: (?:an?|the|fixed|combined|public|initial|offering|offer|issue|subscription|purchase|placement|effective|deemed|unit|same|common|per|share|price|to|of)){1,9} (?:[A-Z]{1,4})?[$€£]?|^[^.;]{0,110}\b(?:at|priced at) (?:[A-Z]{1,4} ?)?[$€£]/i;

/** `raised gross proceeds of $642,500 upon the sale of`. */
const RAISED_BY =
  /\b(?:gross proceeds|raised?)\b[^.;]{0,40}[$€£][^.;]{0,30}\b(?:sale|issuance|issue|placement) of(?: up to)?$/i;

/** `68.3 million New Shares will be issued … ("Tranche 1")`. */
const OF_TRANCHE =
  /^[^.;]{0,40}\b(?:will be|were|to be|being) (?:issued|placed)\b[^;]{0,200}\btranche\b|^[^.;]{0,40}\bto raise\b/i;

const weightOf = (before: string, after: string): number => {
  const told = NOUN_BEFORE.test(before) ? 2 : VERB_BEFORE.test(before) ? 1 : 0;
  const priced = PRICED_AFTER.test(after) || RAISED_BY.test(before) ? 2 : 0;
  if (told === 0 && priced === 0) return OF_TRANCHE.test(after) ? 1 : 0;
  return told === 0 && priced > 0 && !/^$|\b(?:of|issued|total)$/i.test(before) ? 1 : told + priced;
};
