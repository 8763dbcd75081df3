import { SO_FAR } from './repurchase-words.js';
import type { Scene } from './scene.js';

/**
 * What a labelled figure of a notice on own shares speaks of: what may be bought, what was bought in the period
 * reported or in all so far, or what is cancelled.
 */
export type RepurchaseRole = 'programme' | 'report' | 'cumulative' | 'cancellation';

export interface RoleWords {
  readonly key: string;
  /** Words right behind the figure: `(maximum)`. */
  readonly after: string;
  readonly headings: readonly string[];
  readonly bounded: boolean;
  /** What figures are of that no words place: reports tell what was done, resolutions what may be. */
  readonly otherwise: 'programme' | 'report';
}

/** Of a release that tells what was bought: what it names besides is the programme's. */
export const isReport = ({ kinds }: Scene): boolean => kinds.some((kind) => REPORTS.has(kind));

const REPORTS: ReadonlySet<string> = new Set(['buyback-status', 'buyback-completion']);

/** By its own label first, then by the nearest heading that tells. */
export const repurchaseRole = (words: RoleWords): RepurchaseRole => {
  const { key, after, headings, bounded, otherwise } = words;
  if (CANCELLED.test(key)) return 'cancellation';
  if (SO_FAR.test(key)) return 'cumulative';
  if (bounded || PLANNED.test(key) || LIMIT.test(after)) return 'programme';
  for (const heading of headings) {
    const role = roleOf(heading, key);
    if (role) return role;
  }
  return otherwise;
};

const roleOf = (heading: string, key: string): RepurchaseRole | undefined => {
  if (ALL_SO_FAR.test(heading)) return 'cumulative';
  if (CANCELLED.test(heading) && !BUYING.test(heading)) return 'cancellation';
  if (RESOLVED.test(heading)) return 'programme';
  return REFERENCE.test(heading) && DONE.test(key) ? 'cumulative' : undefined;
};

const CANCELLED = /\b(?:cancel|retire)|消却/i;
const BUYING = /\b(?:acqui|purchas|repurchas|buy)/i;
const PLANNED =
  /\bto be (?:acquired|re-?purchased|purchased|bought)|\b(?:maximum|upper limit|planned|authori[sz]ed|permitted)\b|取得し得る/i;
const LIMIT = /^\(?(?:maximum|upper limit|max\.?|at most)\b|^\(?上限/i;
const DONE = /\b(?:acquired|re-?purchased|purchased|bought)\b|\bre-?purchases?\b|取得した/i;
const REFERENCE = /\breference\b|参考/i;
const RESOLVED =
  /\b(?:details?|contents?|outline|matters?|overview|description|terms)\b.{0,80}\b(?:resol\w{1,8}|program(?:me)?|authori[sz]ation|plan)\b|\bresol(?:ved|ution)\b|決議/i;
const ALL_SO_FAR =
  /\b(?:cumulative|accumulated|progress|so far|to date)\b|\b(?:total|aggregate)\b.{0,80}\b(?:acquired|re-?purchased|purchased|bought)\b.{0,80}\b(?:resolution|resolved|program(?:me)?|pursuant|based on|as of|until|up to|through|by)\b|\b(?:acquired|re-?purchased|purchased|bought)\b.{0,60}\b(?:pursuant to|based on|under|in accordance with)\b.{0,60}\b(?:resol|program)|累計/i;
