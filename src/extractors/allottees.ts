import type { Extractor } from '../extraction/extractor.js';
import { allottee, allotteePersons, allotteeRights, totalRights } from '../fields/rights.js';
import { allotteeRows } from './allotment/rows.js';

/**
 * Who is allotted how many rights, row by row, from a table, a list or a sentence.
 * `Executive Officers of IIJ   12 Executive Officers   57 rights`
 */
export const allottees: Extractor = {
  id: 'allottees',
  summary: 'The classes of persons that rights are allotted to, with persons and rights of each.',
  fields: [allottee, allotteePersons, allotteeRights],
  find: function* (scene) {
    yield* allotteeRows(scene, allotteeRights, totalRights);
  },
};
