import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, textStated } from '../extraction/text.js';
import { literalsOfCell } from '../extraction/within.js';
import {
  facilityCompletion,
  facilityName,
  facilityPaid,
  facilityStart,
  facilityTotal,
} from '../fields/offering.js';
import type { Field } from '../model/field.js';
import type { Row, Table } from '../model/structure.js';

/**
 * The plan of facilities that an offering pays for, row by row with its total.
 * `Back-office systems | 1,633,000 | 17,708 | April 2013 | March 2015` under "Total (thousand yen)", "Paid", …
 */
export const facilities: Extractor = {
  id: 'facilities',
  summary: 'Planned facilities: what, investment in total and already paid, start and completion.',
  fields: [facilityCompletion, facilityName, facilityPaid, facilityStart, facilityTotal],
  find: function* (scene) {
    for (const table of scene.outline.tables) {
      const columns = columnsOf(table);
      if (!columns) continue;
      let count = 0;
      for (const row of table.rows) {
        if (row.role === 'header' || row.role === 'note') continue;
        const subject = row.role === 'total' ? 'facility-sum' : `facility-${++count}`;
        yield* rowFacts(scene, columns, row, subject);
      }
    }
  },
};

type Columns = ReadonlyMap<Field, number>;

const HEADERS: readonly (readonly [Field, RegExp])[] = [
  [facilityPaid, /\bpaid\b|\balready\b/i],
  [facilityStart, /\bcommence|\bstart|\bbeginning/i],
  [facilityCompletion, /\bcomplet|\bend\b/i],
  [facilityTotal, /\btotal\b|\bplanned\b|\binvestment amount|\bestimated/i],
  [facilityName, /\bfacilit|\bequipment|\bcontents?\b|\bdescription|\bdetails\b|\bitem/i],
];

/** Which column holds what, by its lowest header first: "Investment Amount / Paid" is the paid column. */
const columnsOf = (table: Table): Columns | undefined => {
  const found = new Map<Field, number>();
  table.columns.forEach((column, index) => {
    const words = [column.header.at(-1) ?? '', column.header.join(' ')];
    const match = words
      .map((text) => HEADERS.find(([field, sign]) => !found.has(field) && sign.test(text)))
      .find(Boolean);
    if (match) found.set(match[0], index);
  });
  return found.has(facilityTotal) && found.has(facilityPaid) ? found : undefined;
};

const rowFacts = (scene: Scene, columns: Columns, row: Row, subject: string): Stated[] =>
  present(
    [...columns].map(([field, index]) => {
      const cell = row.cells.find((candidate) => candidate.column === index);
      if (!cell || cell.start === cell.end) return undefined;
      if (field.type !== 'text')
        return literalStated(field, subject, literalsOfCell(scene.literals, cell)[0]);
      return subject === 'facility-sum' ? undefined : textStated(scene.document, field, subject, cell);
    }),
  );
