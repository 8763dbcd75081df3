import { recordOf } from '../pipeline/record.js';
import type { Writer } from '../pipeline/writer.js';

/** The records as newline-delimited JSON: one release a line, to stream, sort and concatenate. */
export const ndjson: Writer = {
  id: 'ndjson',
  summary: 'The whole record of each release, one a line.',
  extension: 'ndjson',
  open: ({ literals }) => ({
    add: ({ examined }) => `${JSON.stringify(recordOf(examined, literals))}\n`,
    end: () => '',
  }),
};
