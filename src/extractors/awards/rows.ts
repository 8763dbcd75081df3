import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { stated } from '../../extraction/text.js';
import { literalsOfCell } from '../../extraction/within.js';
import { allotteeUnits } from '../../fields/award.js';
import { allotteeShares } from '../../fields/placement.js';
import { allottee, allotteeRights } from '../../fields/rights.js';
import type { Field } from '../../model/field.js';
import type { Row, Table } from '../../model/structure.js';
import { isUnit, type Noun } from './noun.js';

/** A table of persons and what each was awarded: `Name | Number of options granted`. */
export function* rowsOf(scene: Scene): Iterable<Stated> {
  let count = 0;
  for (const table of scene.outline.tables) {
    const column = columnOf(table);
    if (!column) continue;
    for (const row of table.rows) {
      const found = row.role === 'body' ? rowOf(scene, row, column, count + 1) : [];
      if (found.length > 0) count++;
      yield* found;
    }
  }
}

interface AwardColumn {
  readonly at: number;
  readonly noun: Noun;
}

const columnOf = ({ columns }: Table): AwardColumn | undefined => {
  for (const [at, { header }] of columns.entries()) {
    const words = header.join(' ').replace(/\(\w{1,3}\)/g, '');
    if (at === 0 || words === '' || NOT_AWARDED.test(words) || !AWARDED.test(words)) continue;
    const noun = nounIn(words);
    if (noun) return { at, noun };
  }
  return undefined;
};

const AWARDED =
  /\b(?:number|no\.?|#|amount|granted|awarded|paid in|grant|award)(?=\W|$)|^(?:stock |share )?options?$|^(?:RSU|PSU|DSU|restricted (?:stock|share) unit)s?$/i;
const NOT_AWARDED =
  /\b(?:exercis\w{1,5}|held|holding|outstanding|vest\w{0,4}|value|price|disposed|sold|acquired|total|%|percentage|date|exercisable|cancel\w{0,4}|surrender\w{0,4})\b/i;

const nounIn = (words: string): Noun | undefined => NOUNS.find(([, sign]) => sign.test(words))?.[0];

const NOUNS: readonly (readonly [Noun, RegExp])[] = [
  ['option', /\boptions?\b/i],
  ['psu', /\bperformance (?:share|stock|restricted) ?(?:stock )?units?\b|\bPR?SUs?\b/i],
  ['dsu', /\bdeferred (?:share|stock) units?\b|\bDSUs?\b/i],
  ['rsu', /\b(?:restricted )?(?:share|stock) units?\b|\bRSUs?\b/i],
  [
    'share',
    /\b(?:restricted|performance|matching|conditional) (?:shares?|stock)\b|\bshares? awarded\b|\bawards?\b/i,
  ],
];

const rowOf = (scene: Scene, row: Row, { at, noun }: AwardColumn, count: number): Stated[] => {
  const cell = row.cells.find(({ column }) => column === at);
  const literal = cell && literalsOfCell(scene.literals, cell)[0];
  if (!literal || (literal.type !== 'number' && literal.type !== 'quantity') || !NAME.test(row.label))
    return [];
  const field = fieldOf(noun);
  const value = {
    type: 'quantity',
    number: literal.number,
    granularity: literal.granularity,
    unit: field.unit ?? '',
  } as const;
  const subject = `allottee-${count}`;
  return [
    stated(allottee, subject, { type: 'text', text: row.label }, row.labelSpan),
    stated(field, subject, value, literal),
  ];
};

const fieldOf = (noun: Noun): Field =>
  noun === 'option' ? allotteeRights : isUnit(noun) ? allotteeUnits : allotteeShares;

const NAME = /^[A-Z][\w.'’-]{0,24}(?: [\w.'’,()&-]{1,30}){1,12}$/;
