import type { Problem } from '../../model/document.js';
import { decode } from '../encoding/decode.js';
import { Composer } from '../layout/composer.js';
import { layOut } from '../layout/lay-out.js';
import { MAX_CELLS, type Reading, type ReadOptions } from '../reader.js';
import { buildPage } from './build.js';
import type { Source } from './flow.js';
import { markAround } from './main-content.js';
import { sourceOrigin } from './origin.js';
import { PageSetter } from './page-setter.js';

/** A page of HTML, from its bytes. */
export const readHtml = (bytes: Uint8Array, path: string, options: ReadOptions): Reading => {
  const decoded = decode(bytes);
  if (decoded.encoding === 'binary') return { problems: decoded.problems };
  const { page, problems } = buildPage(decoded.text, options);
  markAround(page);
  const composer = new Composer<Source>();
  const maxCells = options.maxCells ?? MAX_CELLS;
  const setter = new PageSetter(composer, maxCells);
  setter.set(page);
  const all = [...decoded.problems.map(spanless), ...problems, ...(setter.cut ? [tooMany(maxCells)] : [])];
  const { text, given, placed } = composer.finish();
  const laid = { mediaType: 'text/html', given, origin: sourceOrigin(placed) } as const;
  const document = layOut(text, { path, problems: all, laid });
  return { document, problems: document.problems };
};

/** The decoder's places are places in the file, not in the text. */
const spanless = ({ code, message }: Problem): Problem => ({ code, message });

const tooMany = (limit: number): Problem => ({
  code: 'too-many-cells',
  message: `a table asks for more cells than maxCells (${limit}) allows; its spans are cut`,
});
