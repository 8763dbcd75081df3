import type { Award } from './award.js';
import type { Recipient } from './recipient.js';

/** An award and the subject under which it is told; `row` where it is what one allottee gets. */
export interface Told {
  readonly award: Award;
  readonly subject: string;
  readonly row: boolean;
}

/** Recipients in the order of the text, each once. */
export const allotteesOf = (awards: readonly Award[]): ReadonlyMap<string, Recipient> => {
  const found = new Map<string, Recipient>();
  for (const { recipient } of awards)
    if (recipient && !found.has(recipient.words)) found.set(recipient.words, recipient);
  return found;
};

/**
 * One number of a kind is the whole; of several the total is, and the rest are what each allottee gets; without a
 * total or allottees they are grants of their own.
 */
export const toldOf = (awards: readonly Award[]): readonly Told[] => {
  const rows = [...allotteesOf(awards).keys()];
  const kinds = new Set(awards.filter(({ noun }) => noun !== 'option').map(({ noun }) => noun));
  const groups = new Map<string, Award[]>();
  for (const award of awards) {
    const group = groups.get(award.noun) ?? [];
    group.push(award);
    groups.set(award.noun, group);
  }
  return [...groups.values()].flatMap((group) => {
    const name = group[0]!.noun !== 'option' && kinds.size > 1 ? group[0]!.noun : '';
    return ofGroup(group, name, rows);
  });
};

const ofGroup = (group: readonly Award[], name: string, rows: readonly string[]): readonly Told[] => {
  const wholes = group.filter(({ part }) => !part);
  const numbers = new Set(wholes.map(({ literal }) => literal.number));
  const rowOf = (award: Award): Told[] => {
    const at = award.recipient ? rows.indexOf(award.recipient.words) : -1;
    return at < 0 ? [] : [{ award, subject: `allottee-${at + 1}`, row: true }];
  };
  const parts = group.filter(({ part }) => part).flatMap(rowOf);
  if (numbers.size === 1) return [...wholes.map((award) => ({ award, subject: name, row: false })), ...parts];
  const totals = wholes.filter((award) => award.total && isWhole(award, wholes));
  if (new Set(totals.map(({ literal }) => literal.number)).size === 1) {
    const rest = wholes.filter((award) => !totals.includes(award)).flatMap(rowOf);
    return [...totals.map((award) => ({ award, subject: name, row: false })), ...rest, ...parts];
  }
  const told = wholes.flatMap(rowOf);
  if (told.length === wholes.length && new Set(told.map(({ subject }) => subject)).size > 1)
    return [...told, ...parts];
  const order = [...numbers];
  const prefix = name === '' ? 'grant' : name;
  return wholes.map((award) => ({
    award,
    subject: `${prefix}-${order.indexOf(award.literal.number) + 1}`,
    row: false,
  }));
};

/** "an aggregate of 862,000 options to employees, 100,000 options to directors" sums nothing up. */
const isWhole = ({ literal, recipient }: Award, wholes: readonly Award[]): boolean => {
  if (!recipient) return true;
  const rest = wholes.filter((award) => award.literal.number !== literal.number);
  return rest.reduce((sum, award) => sum + Number(award.literal.number), 0) === Number(literal.number);
};
