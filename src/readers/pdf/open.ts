import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Problem } from '../../model/document.js';
import type { Engine } from './load.js';
import { withEnd } from './mend.js';
import { Port } from './port.js';

/** A file that is open must be closed: its fonts and pages are held until then. */
export interface Opened {
  readonly file: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** The file opened, or what is in the way: no password, a wrong one, or nothing that could be a PDF. */
export const openPdf = async (
  engine: Engine,
  bytes: Uint8Array,
  password?: string,
): Promise<Opened | Problem> => {
  const opened = await openBytes(engine, bytes, password);
  if (!('code' in opened) || opened.code !== 'damaged') return opened;
  const mended = withEnd(bytes);
  return mended ? openBytes(engine, mended, password) : opened;
};

const openBytes = async (
  { Parser, maps, newWorker }: Engine,
  bytes: Uint8Array,
  password?: string,
): Promise<Opened | Problem> => {
  const port = new Port();
  const worker = newWorker(port);
  const parser = new Parser({
    worker,
    // A copy: what is given is emptied.
    data: new Uint8Array(bytes),
    ...(password !== undefined && { password }),
    verbosity: 0,
    cMapUrl: maps,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    // No letter is going to be drawn from its outline.
    disableFontFace: false,
    // Images are not looked at, so none is decoded however large it says it is.
    maxImageSize: 0,
  });
  const close = async (): Promise<void> => {
    await parser.destroy().catch(() => undefined);
    worker.destroy();
    port.close();
  };
  try {
    const file = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();
    return { file, close };
  } catch (error) {
    await close();
    return problemOf(error, password);
  }
};

const problemOf = (error: unknown, password: string | undefined): Problem => {
  if (!(error instanceof Error) || error.name !== 'PasswordException')
    return { code: 'damaged', message: 'the file begins like a PDF but cannot be opened as one' };
  return password === undefined
    ? { code: 'encrypted', message: 'the file is encrypted and needs a password' }
    : { code: 'encrypted', message: 'the file is encrypted and the password does not open it' };
};
