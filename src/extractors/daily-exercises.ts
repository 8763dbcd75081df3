import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present } from '../extraction/text.js';
import { literalsOfCell } from '../extraction/within.js';
import { exerciseDate, exercisedRights, exercisedShares } from '../fields/exercise.js';
import { exercisePrice } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import type { Row, Table } from '../model/structure.js';

/** The days of a month on which rights were exercised, a row each. */
export const dailyExercises: Extractor = {
  id: 'daily-exercises',
  summary: 'Day by day: rights exercised, shares delivered and the exercise price.',
  fields: [exerciseDate, exercisedRights, exercisedShares, exercisePrice],
  find: function* (scene) {
    let count = 0;
    for (const table of scene.outline.tables) {
      const columns = columnsOf(table);
      if (!columns) continue;
      for (const row of table.rows) {
        if (row.role === 'total') yield* rowFacts(scene, row, columns, '');
        else if (row.role === 'body') {
          const facts = rowFacts(scene, row, columns, `day-${count + 1}`);
          if (facts.some(({ field }) => field === exerciseDate) && facts.length > 1) {
            count++;
            yield* facts;
          }
        }
      }
    }
  },
};

/** Shares are told once: of a column of new and one of treasury shares the sum stands elsewhere. */
const columnsOf = ({ columns }: Table): ReadonlyMap<number, Field> | undefined => {
  const found = new Map<number, Field>();
  const headers = columns.map(({ header }) => header.join(' '));
  if (
    !headers.some((words) =>
      /^(?:exercise )?(?:date|day)\b|\bdate of exercise\b|\bexercise date\b/i.test(words),
    )
  )
    return undefined;
  const shares = headers.filter((words) => SHARES.test(words));
  for (const [at, words] of headers.entries()) {
    if (/\b(?:date|day)\b/i.test(words)) found.set(at, exerciseDate);
    else if (/\bprice\b/i.test(words)) found.set(at, exercisePrice);
    else if (/\b(?:rights|options|warrants)\b/i.test(words) && !SHARES.test(words))
      found.set(at, exercisedRights);
    else if (SHARES.test(words) && (shares.length === 1 || /\btotal\b/i.test(words)))
      found.set(at, exercisedShares);
  }
  return found.size > 1 && (shares.length > 0 || [...found.values()].includes(exercisedRights))
    ? found
    : undefined;
};

const SHARES = /\bshares\b/i;

const rowFacts = (scene: Scene, row: Row, columns: ReadonlyMap<number, Field>, subject: string): Stated[] =>
  row.cells.flatMap((cell) => {
    const field = columns.get(cell.column);
    const literal = field && literalsOfCell(scene.literals, cell).find((one) => one.type !== 'blank');
    if (!field || !literal || (subject === '' && (field === exerciseDate || field === exercisePrice)))
      return [];
    return present([literalStated(field, subject, counting(literal))]);
  });

/** What the column counts, whatever unit its words suggested. */
const counting = (literal: Literal): Literal =>
  literal.type === 'quantity' ? { ...literal, type: 'number' } : literal;
