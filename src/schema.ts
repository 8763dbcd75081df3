import { z } from 'zod';
import { baselineSchema } from './model/baseline.js';
import { releaseSchema } from './model/release.js';
import { rulesSchema } from './rules/schema.js';

export { baselineSchema, waiverSchema } from './model/baseline.js';
/**
 * The record as a zod model, for whoever wants to validate or extend it. It stands apart from the main entry
 * (`crossfoot/schema`), so that reading and checking never load zod.
 */
export {
  factSchema,
  findingSchema,
  ledgerSchema,
  literalSchema,
  mentionSchema,
  problemSchema,
  releaseSchema,
  roundedSchema,
  roundingSchema,
} from './model/release.js';
export { valueSchema } from './model/value.js';
export { ruleCheckSchema, ruleFieldSchema, rulesSchema } from './rules/schema.js';

/** The JSON Schema (draft 2020-12) of each record the program writes, by file name. */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  'baseline.schema.json': {
    title: 'Findings that have been accepted: the file of --baseline',
    ...z.toJSONSchema(baselineSchema),
  },
  'release.schema.json': {
    title: 'What Crossfoot says of one release',
    ...z.toJSONSchema(releaseSchema),
  },
  'rules.schema.json': {
    title: "Fields and checks of one's own: the file of --rules",
    ...z.toJSONSchema(rulesSchema),
  },
});
