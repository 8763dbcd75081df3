import { issuerName } from '../fields/identity.js';
import type { Check, Verdict } from '../laws/check.js';
import { editDistance } from '../laws/edits.js';
import type { Evidence } from '../model/evidence.js';
import { factsOf } from '../model/facts.js';
import type { IdentifierLiteral } from '../model/literal.js';
import type { Span } from '../model/span.js';

/** One issuer has one name, one code on a market and one internet domain, everywhere in its release. */
export const identityConsistent: Check = {
  id: 'identity-consistent',
  summary: 'The name, ticker and internet domain of the issuer are spelt alike throughout.',
  severity: 'warning',
  law: 'name here = name there; one code a market; one domain',
  why: 'A letter lost in a ticker or an address sends readers to another company or to nowhere.',
  needs: [issuerName],
  examples: {
    holds:
      'For inquiries, contact: IIJ Investor Relations E-mail: ir@iij.ad.jp URL: https://www.iij.ad.jp/en/ir',
    fails:
      'For inquiries, contact: IIJ Investor Relations E-mail: ir@ij.ad.jp URL: https://www.iij.ad.jp/en/ir',
  },
  run,
};

interface Spelling extends Span {
  readonly what: string;
  /** What spellings must share to name one thing: the market of a ticker. */
  readonly group: string;
  readonly text: string;
}

function* run(evidence: Evidence): Iterable<Verdict> {
  const plain = evidence.document.plain;
  const identifiers = identifiersOf(evidence);
  for (const spellings of [domainsOf(identifiers), tickersOf(identifiers), namesOf(evidence)]) {
    yield* compareAll(spellings, plain);
  }
}

function* compareAll(spellings: readonly Spelling[], plain: string): Iterable<Verdict> {
  if (spellings.every(({ text }) => text === spellings[0]?.text)) return;
  const counts = new Map<string, Spelling[]>();
  for (const one of spellings) {
    const same = counts.get(one.text);
    if (same) same.push(one);
    else counts.set(one.text, [one]);
  }
  const distinct = [...counts.values()].slice(0, MOST).sort(usualFirst);
  for (const [index, rarer] of distinct.entries()) {
    const usual = distinct.slice(0, index).find((other) => isMisspelt(other, rarer, plain));
    if (usual?.[0] && rarer[0]) yield differing(usual[0], rarer[0], usualFirst(usual, rarer) < 0);
  }
}

/** What stands more often, and of two that stand as often the longer: a letter is sooner lost than gained. */
const usualFirst = (a: readonly Spelling[], b: readonly Spelling[]): number =>
  b.length - a.length || (b[0]?.text.length ?? 0) - (a[0]?.text.length ?? 0);

const MOST = 40;

/** One or two letters apart, and not simply two things listed side by side. */
const isMisspelt = (usual: readonly Spelling[], rarer: readonly Spelling[], plain: string): boolean => {
  const [a, b] = [usual[0], rarer[0]];
  if (!a || !b || a.group !== b.group || a.text.length < 3 || b.text.length < 3) return false;
  const limit = a.what === 'name' && a.text.length > 12 ? 2 : 1;
  if (editDistance(a.text, b.text, 3) > limit) return false;
  // Sister sites may be a letter apart; an e-mail address and a site of the same house are not.
  if (a.what === 'domain')
    return [...usual, ...rarer].some(({ start, end }) => plain.slice(start, end).includes('@'));
  if (a.what === 'ticker' && isOtherSecurity(a.text, b.text)) return false;
  return !usual.some((one) => rarer.some((other) => isListed(one, other, plain)));
};

/** A letter after four of them marks another security of the same issuer: warrants, units, a class of shares. */
const isOtherSecurity = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short);
};

const isListed = (a: Span, b: Span, plain: string): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end < 80 && !plain.slice(first.end, second.start).includes('\n');
};

const differing = (usual: Spelling, rarer: Spelling, certain: boolean): Verdict => ({
  outcome: 'inconsistent',
  message: `the ${rarer.what} "${nameOf(rarer)}" differs by a letter from "${nameOf(usual)}"`,
  stated: nameOf(rarer),
  computed: nameOf(usual),
  operands: [rarer, usual].map(({ what, start, end }) => ({ name: what, start, end })),
  ...(certain && {
    suspect: {
      start: rarer.start,
      end: rarer.end,
      probable: nameOf(usual),
      explanation: 'it is spelt so elsewhere in the release',
    },
  }),
});

const nameOf = ({ group, text }: Spelling): string => (group === '' ? text : `${group}:${text}`);

const identifiersOf = ({ outline }: Evidence): readonly IdentifierLiteral[] =>
  outline.literals.filter((literal) => literal.type === 'identifier');

const domainsOf = (identifiers: readonly IdentifierLiteral[]): readonly Spelling[] =>
  identifiers.flatMap(({ of, text: printed, start, end }): Spelling[] => {
    if (of !== 'email' && of !== 'url') return [];
    const text = DOMAIN.exec(printed.toLowerCase())?.[1];
    return text ? [{ what: 'domain', group: '', text, start, end }] : [];
  });

const DOMAIN = /(?:@|:\/\/(?:www\.)?|^www\.)([a-z\d-]{1,60}(?:\.[a-z\d-]{1,30}){1,4})/;

const tickersOf = (identifiers: readonly IdentifierLiteral[]): readonly Spelling[] =>
  identifiers.flatMap(({ of, text: printed, start, end }): Spelling[] => {
    if (of !== 'ticker') return [];
    const [group = '', text = ''] = printed.split(':');
    return [{ what: 'ticker', group, text, start, end }];
  });

const namesOf = ({ facts }: Evidence): readonly Spelling[] =>
  factsOf(facts, issuerName).flatMap(({ value, mentions }): Spelling[] => {
    if (value?.type !== 'text') return [];
    const { text } = value;
    return mentions.map(({ start, end }) => ({ what: 'name', group: '', text, start, end }));
  });
