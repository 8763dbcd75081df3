import type { Scene } from '../../extraction/scene.js';
import { literalsWithin } from '../../extraction/within.js';
import { readNumberWords } from '../../literals/number-words.js';
import type { Literal, NumberLiteral, QuantityLiteral } from '../../model/literal.js';
import type { Span } from '../../model/span.js';

/** Who is granted an award: the words of the sentence that name them, and how many they are. */
export interface Recipient extends Span {
  /** The words, or the full name where the sentence only has `Mr. Doe`. */
  readonly words: string;
  readonly persons?: (Span & { readonly number: string }) | undefined;
}

const PEOPLE = String.raw`(?:directors?|officers?|employees?|hires?|consultants?|contractors?|managers?|management|executives?|members?|staff|team|advis[eo]rs?|individuals?|participants?|persons?|personnel|people|personnel|chairm[ae]n|president|CEO|CFO|COO|insiders?|recipients?|grantees?|associates?|service providers?|board)`;

/** Where the words for the recipients end. */
const STOP = String.raw`(?=,? ?(?:[.;:]|\((?!\d)|,? (?:under|pursuant|at|with|exercisable|in|who|whom|which|whose|as|on|upon|vest\w{0,4}|each|effective|for|that|having|subject|entitling|to|was|were|will|have|has|by|from|over|such|where|when|of (?:which|whom|these)|hired (?:in|on|as|by|during|since)|outside|following|through|consistent|based)\b|, (?:the|its|our|a|an|having|and an?)\b|,? and (?:\d|an? (?:\d|total|aggregate|award|option)|granted|issued|awarded|has|the grant)|, \d)|[.;]|$)`;
const TO = new RegExp(
  String.raw`^[^.;:\d]{0,110}?\bto (?!(?:purchase|acquire|buy|subscribe|be|vest|receive|which|the (?:terms|plan|provisions|exercise)|(?:its|the) [^.;,]{0,40}\bplan)\b)((?:[^.;:(,]|\(\d{1,4}\)|, (?!(?:the|its|our|a|an|who|each|with|exercisable|pursuant|under|subject|at|having|which|vesting|as)\b)(?!\d)){3,260}?)${STOP}`,
  'd',
);
const BEFORE = [
  /\b(?:options?|units?|awards?|RSUs?|grants?)(?: \([^()]{1,40}\))? to ((?!(?:purchase|acquire|buy|subscribe|be|vest)\b)[^.;\d]{3,140}?) (?:to (?:purchase|acquire|buy|subscribe for)|consisting of|comprising|covering|for|over|representing)\b[^.;\d]{0,80}$/d,
  /\b((?:Mr|Ms|Mrs|Dr)_ ?[A-Z][\w'-]{1,24})[^.;]{0,60}?\b(?:will |shall |has |have |is to |was |were |been |also |be ){0,3}(?:receive[ds]?|granted|awarded|issued|given)\b[^;]{0,400}$/d,
  /\b(?:grant(?:ed)?|award(?:ed)?|issued?)(?: to)? ((?:(?:Mr|Ms|Mrs|Dr)_ ?)?[A-Z][\w'-]{1,24}(?: (?:[A-Z]_ )?[A-Z][\w'-]{1,24}){0,3})(?:,[^.;,]{1,120},)? (?:an? )?(?:total of |aggregate of |award of |grant of |options?\b)?[^.;,\d]{0,80}$/d,
] as const;

/** Who gets what stands between the two pieces of a sentence. */
export const recipientOf = (scene: Scene, sentence: Span, literal: Span): Recipient | undefined => {
  const { plain } = scene.document;
  const to = Math.min(sentence.end, literal.end + 320);
  const behind = TO.exec(blanked(plain.slice(literal.end, to)))?.indices?.[1];
  const found = behind && placed(scene, literal.end + behind[0], literal.end + behind[1]);
  if (found) return found;
  const from = Math.max(sentence.start, literal.start - 500);
  const before = blanked(plain.slice(from, literal.start));
  for (const pattern of BEFORE) {
    const place = pattern.exec(before)?.indices?.[1];
    const named = place && placed(scene, from + place[0], from + place[1]);
    if (named) return named;
  }
  return undefined;
};

/** Equally long, on one line, without the full stops of abbreviations. */
const blanked = (words: string): string =>
  words.replace(/\s/g, ' ').replace(/\b(Mr|Ms|Mrs|Dr|Messrs|Jr|Sr|Inc|Corp|Ltd|Co|[A-Z])\./g, '$1_');

const placed = (scene: Scene, start: number, end: number): Recipient | undefined => {
  const { plain } = scene.document;
  const words = plain
    .slice(start, end)
    .replace(/\s{1,40}/g, ' ')
    .trim();
  if (!IS_PEOPLE.test(words) && !NAME.test(words)) return undefined;
  const name = TITLED.exec(words)?.[1];
  return {
    start,
    end: start + plain.slice(start, end).trimEnd().length,
    words: name ? fullName(plain, name, words) : words,
    persons: name || NAME.test(words) ? undefined : personsIn(scene, { start, end }),
  };
};

const IS_PEOPLE = new RegExp(String.raw`\b${PEOPLE}\b`, 'i');
const NAME =
  /^(?:(?:Mr|Ms|Mrs|Dr)\. ?)?[A-Z][\w'’-]{1,24}(?: [A-Z]\.?)?(?: (?:[A-Z][\w'’-]{1,24}|Mc[A-Z]\w{1,20}|de|van|von)){0,3}(?: and (?:(?:Mr|Ms|Mrs|Dr)\. ?)?[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2})?$/;
const TITLED = /^(?:Mr|Ms|Mrs|Dr)\. ?([A-Z][\w'-]{1,24})$/;

/** `Mr. Doe` is introduced before by the whole name. */
const fullName = (plain: string, name: string, words: string): string => {
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const given = GIVEN.exec(plain.slice(Math.max(0, at - 40), at))?.[1];
    if (given) return `${given.replace(/\s{1,9}/g, ' ')} ${name}`;
  }
  return words;
};

const GIVEN =
  /\b((?!(?:Mr|Ms|Mrs|Dr|Messrs|and|The)\b)[A-Z][a-z'-]{1,20}(?:\s(?:[A-Z]\.|[A-Z][a-z]{1,20}))?)\s{1,4}$/;

/** `four (4) new hires`, `two new employees`, `seven newly hired employees`; none is counted as one. */
const personsIn = (scene: Scene, { start, end }: Span): Recipient['persons'] => {
  const { plain } = scene.document;
  const skip = /^\s{0,4}(?:(?:a )?total of |certain |its |the |our |each of |new |an aggregate of |such )?/i;
  const from = start + (skip.exec(plain.slice(start, start + 40))?.[0].length ?? 0);
  const counted = literalsWithin(scene.literals, { start: from, end: end + 24 }).find(isCount);
  if (counted && counted.start === from)
    return { number: counted.number, start: counted.start, end: Math.max(counted.end, from) };
  const words = readNumberWords(plain, from);
  return words && words.decimals === 0 && Number(words.number) > 0
    ? { number: words.number, start: from, end: words.end }
    : undefined;
};

const isCount = (literal: Literal): literal is NumberLiteral | QuantityLiteral =>
  literal.type === 'number' || (literal.type === 'quantity' && literal.unit === 'person');
