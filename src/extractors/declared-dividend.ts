import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import {
  annualisedDividend,
  dividendChangePercent,
  dividendPerShare,
  dividendTotal,
  dividendYield,
  exDate,
  lastCumDate,
  previousDividendPerShare,
  recordDate,
  yieldPrice,
} from '../fields/dividend.js';
import { resolutionDate } from '../fields/identity.js';
import { paymentDate } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import { type Declared, isOwn, sameValue } from './declaration/declared.js';
import { gather } from './declaration/gather.js';
import { type Part, partsOf } from './declaration/part.js';
import type { Role } from './declaration/role.js';
import { rowsOf } from './declaration/rows.js';
import { named } from './declaration/subjects.js';
import { current, unite } from './declaration/unite.js';

/**
 * A dividend as declared: how much, for whom, when; in sentences, lists and tables.
 * `a quarterly dividend of $0.26 per share, payable on June 13, 2025 to shareholders of record on May 30, 2025`
 */
export const declaredDividend: Extractor = {
  id: 'declared-dividend',
  summary: 'Dividends declared per share, of each class, fund and instalment, with their days.',
  fields: [
    annualisedDividend,
    dividendChangePercent,
    dividendPerShare,
    dividendTotal,
    dividendYield,
    exDate,
    lastCumDate,
    paymentDate,
    previousDividendPerShare,
    recordDate,
    resolutionDate,
    yieldPrice,
  ],
  find: function* (scene) {
    const rows = scene.outline.tables.flatMap((table) => [...rowsOf(scene, table)]);
    const inRows = new Set(rows.flatMap(({ blocks }) => [...blocks]));
    const parts = asAmounts([...partsOf(scene, wordsOnDividends(scene, inRows))]);
    const told = blocksOf(parts).flatMap((block) => gather(block));
    const release = releaseDay(scene);
    const all = current(unite([...told, ...rows]), release);
    for (const { part, subject } of named(all)) yield stating(part, FIELDS[part.role], subject);
    yield* aboutThem(
      parts.filter((part) => !isAhead(part, release)),
      all,
    );
  },
};

const FIELDS: Readonly<Record<Role, Field>> = {
  amount: dividendPerShare,
  record: recordDate,
  payment: paymentDate,
  ex: exDate,
  cum: lastCumDate,
  approval: resolutionDate,
  previous: previousDividendPerShare,
  annualised: annualisedDividend,
  total: dividendTotal,
  change: dividendChangePercent,
  yield: dividendYield,
  price: yieldPrice,
};

/** Literals of blocks that speak of dividends, those of tables of them left out. */
const wordsOnDividends = (scene: Scene, inRows: ReadonlySet<number>): Literal[] => {
  const known = new Map<number, boolean>();
  return scene.literals.filter((literal) => {
    const { block } = scene.contextOf(literal);
    let speaks = known.get(block.start);
    if (speaks === undefined) {
      speaks =
        !inRows.has(block.start) &&
        block.end - block.start < LONGEST &&
        SPEAKS.test(scene.document.plain.slice(block.start, block.end));
      known.set(block.start, speaks);
    }
    return speaks;
  });
};

/** Longer blocks are tables of accounts. */
const LONGEST = 6000;
const SPEAKS =
  /dividend|distribution|return of capital|\b(?:record date|ex-date|payment date|last day incl\w{0,6}|date of approval|of record)\b/i;

/** "proposes an annual dividend of EUR 1.20": annual as it is, where no other amount is told. */
const asAmounts = (parts: readonly Part[]): readonly Part[] =>
  parts.some(({ role }) => role === 'amount')
    ? parts
    : parts.map((part) => (part.role === 'annualised' ? { ...part, role: 'amount' } : part));

const blocksOf = (parts: readonly Part[]): Part[][] => {
  const blocks = new Map<number, Part[]>();
  for (const part of parts) {
    const list = blocks.get(part.block) ?? [];
    list.push(part);
    blocks.set(part.block, list);
  }
  return [...blocks.values()];
};

const releaseDay = ({ outline, stated }: Scene): string | undefined => {
  const own = stated.find(({ field }) => field.id === 'release_date')?.value;
  return own?.type === 'date' ? own.date : outline.dateline?.date?.date;
};

const stating = (part: Part, field: Field, subject: string): Stated => ({
  start: part.start,
  end: part.end,
  field,
  subject,
  value: part.value,
  qualifier: part.qualifier,
  status: part.status,
});

/** A general meeting has yet to approve it: nothing is resolved. */
const isAhead = ({ role, value }: Part, release: string | undefined): boolean =>
  role === 'approval' && value.type === 'date' && release !== undefined && value.date > release;

/**
 * What is said of the dividends in blocks that declare them, a total in their own sentence only; and the day they
 * were approved, in a list.
 */
function* aboutThem(parts: readonly Part[], all: readonly Declared[]): Iterable<Stated> {
  const blocks = new Set(all.flatMap((one) => [...one.blocks]));
  const own = new Set(all.flatMap((one) => [...one.parts.values()].flat()).map(({ sentence }) => sentence));
  const strange = new Set(parts.filter(({ role }) => isOwn(role)).map(({ sentence }) => sentence));
  const seen = new Map<Role, Part>();
  for (const part of parts) {
    const { role, sentence, block } = part;
    if (isOwn(role) || (role !== 'approval' && !blocks.has(block))) continue;
    if (role === 'total' && !own.has(sentence) && strange.has(sentence)) continue;
    const first = seen.get(role);
    if (first && (role !== 'annualised' || !sameValue(first.value, part.value))) continue;
    seen.set(role, first ?? part);
    yield stating(part, FIELDS[role], '');
  }
}
