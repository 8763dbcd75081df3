import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFParse } from 'pdf-parse';
import type { PDFWorker } from 'pdfjs-dist';
import { withNativesKept } from './natives.js';
import type { Port } from './port.js';

/** The library that opens PDFs, loaded when the first PDF comes and only then. */
export interface Engine {
  readonly Parser: typeof PDFParse;
  /** A parsing half of its own for one file. */
  readonly newWorker: (port: Port) => PDFWorker;
  /** The numbers of drawing operators. */
  readonly operators: Operators;
  /** Ligatures and presentation forms to plain letters. */
  readonly plainLetters: (text: string) => string;
  /** Character maps for fonts that a file names but does not bring, most of them Japanese. */
  readonly maps: string;
}

/** What the library takes for the port to its other half: in a browser, a worker. */
type BrowserPort = NonNullable<Parameters<typeof PDFWorker.create>[0]['port']>;

export type Operators = typeof import('pdfjs-dist/legacy/build/pdf.mjs')['OPS'];

let engine: Promise<Engine> | undefined;

/** Loads it once, and leaves the functions of the realm as they were. */
export const loadEngine = (): Promise<Engine> => {
  engine ??= withNativesKept(importEngine);
  return engine;
};

/** The worker is loaded here too: the library would do so itself with its first file, out of our sight. */
const importEngine = async (): Promise<Engine> => {
  const [parse, pdfjs, worker] = await Promise.all([
    import('pdf-parse'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return {
    Parser: parse.PDFParse,
    newWorker: (port) => {
      worker.WorkerMessageHandler.initializeFromPort(port);
      return pdfjs.PDFWorker.create({ port: port as unknown as BrowserPort, verbosity: 0 });
    },
    operators: pdfjs.OPS,
    plainLetters: pdfjs.normalizeUnicode,
    maps: folderOfMaps(),
  };
};

const folderOfMaps = (): string => {
  const library = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return join(dirname(library), 'cmaps') + sep;
};
