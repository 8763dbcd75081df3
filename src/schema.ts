import { z } from 'zod';
import { releaseSchema } from './model/release.js';

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
} from './model/release.js';
export { valueSchema } from './model/value.js';

/** The JSON Schema (draft 2020-12) of each record the program writes, by file name. */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  'release.schema.json': {
    title: 'What Crossfoot says of one release',
    ...z.toJSONSchema(releaseSchema),
  },
});
