import type { Writer } from '../pipeline/writer.js';

/** Every format that data is written in; each is loaded when it is asked for. The first is the usual one. */
export const exporters = {
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  table: async () => (await import('./table.js')).table,
} satisfies Record<string, () => Promise<Writer>>;
