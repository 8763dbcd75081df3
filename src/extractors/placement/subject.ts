import type { Scene } from '../../extraction/scene.js';
import { fold } from '../../structure/blanks.js';
import type { Around } from './around.js';

/** Which part of an offering a figure is of: one tranche of several, flow-through securities, what holders sell. */
export interface Whole {
  /** The tranche that the release itself is about: its figures are the release's own. */
  readonly tranche: string | undefined;
}

/** What a release of one closing says in its title or first words. */
export const wholeOf = (scene: Scene): Whole => {
  const { document, outline } = scene;
  const start = outline.dateline?.end ?? scene.prose[0]?.start ?? 0;
  const words = `${outline.title?.text ?? ''} … ${fold(document.plain, start, start + 900)}`;
  const found = CLOSES.exec(words);
  return { tranche: found ? numberOf(found[1]!) : undefined };
};

const NTH = String.raw`(first|initial|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th)`;
const CLOSES = new RegExp(
  String.raw`\b(?:clos(?:es|ed|ing|e|ure)|complet(?:es|ed|ion|ing))\b[^.;]{0,60}?\b${NTH}(?: and (?:final|last))? (?:tranche|closing|clos)\b`,
  'i',
);

/** The first and the initial tranche are one; what only is called final has no number. */
const numberOf = (word: string): string => NUMBERS[word.toLowerCase()] ?? 'final';

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '1 first initial one i 1st',
    '2 second two ii 2nd',
    '3 third three iii 3rd',
    '4 fourth four iv 4th',
    '5 fifth five v',
  ].flatMap((line) => {
    const [number = '', ...words] = line.split(' ');
    return [number, ...words].map((word) => [word, number]);
  }),
);

const TRANCHE = new RegExp(
  String.raw`\b(?:${NTH} tranche|tranche (one|two|three|four|[1-5]|i{1,3}|iv))\b`,
  'gi',
);

/** Undefined where the figure is of an earlier closing, or of all of them. */
export const trancheAround = ({ before, after }: Around, { tranche }: Whole): string | undefined => {
  const behind = AFTER.exec(after);
  const last = [...before.matchAll(TRANCHE)].at(-1);
  const word = behind?.[1] ?? behind?.[2] ?? last?.[1] ?? last?.[2];
  if (word === undefined) return '';
  const number = numberOf(word);
  if (number === 'final' || number === tranche) return '';
  return `tranche-${number}`;
};

const AFTER = new RegExp(
  String.raw`^(?:[^.;,$]{0,90}?\b(?:under|in|pursuant to|through)(?: the)? ?|[^;$]{0,220}?\( ?"? ?)(?:${NTH} tranche|"?tranche (one|two|three|four|[1-5]|i{1,3}|iv))\b`,
  'i',
);

/** All closings so far, where the release is about one of them. */
export const isSum = ({ before }: Around): boolean => SUM.test(before.slice(-170));

const SUM =
  /\b(?:cumulative(?:ly)?|to date|(?:both|all|two|three) tranches|(?:first|previous|prior) (?:and \w{1,10} )?(?:closings?|tranches)|total (?:number of )?(?:units|shares) (?:issued|sold)|in total,? (?:under|pursuant)|together with (?:the )?(?:first|previous|initial))\b[^;]{0,120}$/i;

/** Shares that qualify for a tax credit are sold beside others, at another price. */
export const isFlowThrough = (words: string): boolean => FLOW.test(words);
const FLOW = /\b(?:flow[- ]through|(?:C|N|P)?FT|CEE)\b/i;

/** Who sells: the company or holders of its shares. */
export const sellerOf = ({ before, after }: Around): 'primary' | 'secondary' | undefined => {
  if (HOLDERS_SELL.test(before) || BY_HOLDERS.test(after)) return 'secondary';
  return COMPANY_SELLS.test(before) || BY_COMPANY.test(after) ? 'primary' : undefined;
};

const HOLDERS_SELL =
  /\bselling (?:stock|share|security|unit)\s?holders?\b[^.;]{0,50}\b(?:are|is|will|also)? ?(?:offer\w{0,4}|sell\w{0,4}|sold)\b[^.;]{0,50}$/i;
const BY_HOLDERS =
  /^[^.;]{0,70}\b(?:offered|sold|being sold|being offered|to be sold|sale) by (?:certain |the |one of |its |existing |some of )?(?:of )?(?:the )?(?:selling|existing (?:stock|share))/i;
const COMPANY_SELLS =
  /\b(?:the company|issuer) (?:is|will|has) ?(?:offer\w{0,4}|sell\w{0,4}|sold|issu\w{1,4})(?: (?:an aggregate of|up to|in aggregate))?$/i;
const BY_COMPANY =
  /^[^.;]{0,60}\b(?:offered|sold|being sold|being offered|issued) by (?:the company|the issuer)\b/i;
