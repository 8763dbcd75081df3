import type { Writer } from '../pipeline/writer.js';

/** Every way to report findings; each is loaded when it is asked for. The first is the usual one. */
export const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  markdown: async () => (await import('./markdown.js')).markdown,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
} satisfies Record<string, () => Promise<Writer>>;
