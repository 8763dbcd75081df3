import type { Document, Problem } from '../../model/document.js';
import { Composer } from '../layout/composer.js';
import { layOut } from '../layout/lay-out.js';
import { MAX_CELLS, type ReadOptions } from '../reader.js';
import type { Source } from './flow.js';
import { sourceOrigin } from './origin.js';
import { PageSetter } from './page-setter.js';

/** The one text that pages are set into, and the document it becomes. */
export class PageText {
  readonly composer = new Composer<Source>();
  readonly setter: PageSetter;
  readonly #maxCells: number;

  constructor(options: ReadOptions) {
    this.#maxCells = options.maxCells ?? MAX_CELLS;
    this.setter = new PageSetter(this.composer, this.#maxCells);
  }

  document(path: string, found: readonly Problem[]): Document {
    const { text, given, placed } = this.composer.finish();
    const problems = this.setter.cut ? [...found, tooMany(this.#maxCells)] : found;
    const laid = { mediaType: 'text/html', given, origin: sourceOrigin(placed) } as const;
    return layOut(text, { path, problems, laid });
  }
}

const tooMany = (limit: number): Problem => ({
  code: 'too-many-cells',
  message: `a table asks for more cells than maxCells (${limit}) allows; its spans are cut`,
});
