import type { Field } from '../model/field.js';
import * as award from './award.js';
import * as buyback from './buyback.js';
import * as compensation from './compensation.js';
import * as correction from './correction.js';
import * as dividend from './dividend.js';
import * as exercise from './exercise.js';
import * as identity from './identity.js';
import * as offering from './offering.js';
import * as placement from './placement.js';
import * as results from './results.js';
import * as rights from './rights.js';
import * as split from './split.js';
import * as valuation from './valuation.js';

/** Every field the program knows, by id. */
export const fields: readonly Field[] = [
  identity,
  award,
  exercise,
  buyback,
  rights,
  valuation,
  compensation,
  offering,
  placement,
  dividend,
  split,
  results,
  correction,
]
  .flatMap((topic) => Object.values<Field>(topic))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
