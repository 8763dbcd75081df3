import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Unmapped } from './unmapped.js';

/** Some hundred drawing operators of a page, in order: what to do and with what. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
  readonly length: number;
}

/** What a page says of a font, as far as reading needs it. */
export interface FontFace {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** The drawing operators of a file's pages, and the fonts that they set. */
export interface Drawings {
  /** Ends early when the caller does; throws where the page cannot be drawn at all. */
  readonly operations: (page: number) => AsyncGenerator<Operations, void, undefined>;
  readonly font: (id: string) => Promise<FontFace | undefined>;
  /** What fonts do not tell of their letters; a font is one for all pages. */
  readonly unmapped: Unmapped;
}

/**
 * The library hands out a page's operators only as a whole, after any number of them. Underneath it streams them,
 * so that one can stop: this looks there, which the exact version of the library that we depend on allows.
 */
export const drawingsOf = (file: PDFDocumentProxy): Drawings => {
  const { messageHandler, commonObjs, fontLoader } = (file as unknown as { _transport: Transport })
    ._transport;
  // Nothing is going to be painted: no face has to be made ready.
  fontLoader.bind = async () => undefined;
  const font = async (id: string): Promise<FontFace | undefined> => {
    for (let tries = 0; tries < PATIENCE && !commonObjs.has(id); tries++) await turn();
    const face = commonObjs.has(id) ? commonObjs.get(id) : undefined;
    return typeof face === 'object' ? face : undefined;
  };
  async function* operations(page: number): AsyncGenerator<Operations, void, undefined> {
    const reader = messageHandler.sendWithStream('GetOperatorList', requestFor(page)).getReader();
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    } finally {
      reader.cancel(new Error('enough')).catch(() => undefined);
    }
  }
  return { operations, font, unmapped: new Unmapped() };
};

interface Transport {
  readonly messageHandler: {
    sendWithStream(action: string, data: unknown): ReadableStream<Operations>;
  };
  readonly commonObjs: { has(id: string): boolean; get(id: string): FontFace | string };
  readonly fontLoader: { bind: () => Promise<void> };
}

const DISPLAY = 0x02;
const WITHOUT_ANNOTATIONS = 0x40;
const OPERATORS_ONLY = 0x100;

const requestFor = (page: number) => ({
  pageIndex: page - 1,
  intent: DISPLAY | WITHOUT_ANNOTATIONS | OPERATORS_ONLY,
  cacheKey: 'crossfoot',
  annotationStorage: null,
  modifiedIds: undefined,
});

/** A font is announced a few turns of the loop before it is there. */
const PATIENCE = 8;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
