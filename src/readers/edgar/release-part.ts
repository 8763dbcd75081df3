import type { Part } from './submission.js';

/**
 * Which documents of a filing are the release: the exhibit that is a press release (EX-99), else the form itself.
 * Of several exhibits the one that reads most like a release; others only if they are plainly releases too.
 */
export const releaseParts = (text: string, parts: readonly Part[]): ReadonlySet<Part> => {
  const readable = parts.filter(({ form }) => form !== 'none');
  const exhibits = readable.filter(({ type }) => EXHIBIT.test(type));
  if (exhibits.length === 0) return new Set(readable.slice(0, 1));
  const scored = exhibits.map((part) => ({ part, score: scoreOf(text, part) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored.find(({ score }) => score === best)!;
  const others = scored.filter(({ score }) => score >= SURE);
  return new Set([first, ...others].map(({ part }) => part));
};

const EXHIBIT = /^EX-99/;

const LOOKED_AT = 20_000;
const HEAD = 3000;
const SURE = 5;

const scoreOf = (text: string, { body, name, description }: Part): number => {
  const head = printed(text.slice(body.start, Math.min(body.end, body.start + LOOKED_AT))).slice(0, HEAD);
  const label = `${name} ${description}`;
  let score = 0;
  if (/press|news|release/i.test(label)) score += 2;
  if (/presentation|slide|deck|script|transcript|supplement|fact ?sheet|prepared remarks/i.test(label))
    score -= 4;
  if (/\b(?:press|news|media) release\b|for immediate release/i.test(head)) score += 3;
  if (/(?:globe ?newswire|pr ?newswire|business ?wire|accesswire|marketwired?|newsfile)\b/i.test(head))
    score += 3;
  if (/\b(?:today )?(?:announced|announces|reported|reports|declared|declares)\b/i.test(head)) score += 2;
  if (/\b(?:presentation|conference call transcript|prepared remarks)\b/i.test(head.slice(0, 400)))
    score -= 3;
  return score;
};

/** Roughly what is shown: good enough to look for words. */
const printed = (markup: string): string =>
  markup
    .replace(/<(?:style|script|head)\b[^<]{0,5000}/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&[#a-z0-9]{1,8};/gi, ' ')
    .replace(/\s+/g, ' ');
