import { scan as scanText } from '../literals/index.js';
import type { Document } from '../model/document.js';
import type { Literal } from '../model/literal.js';

/** Every value the text holds, found in one pass. */
export const scan = (document: Document): readonly Literal[] => scanText(document.plain);
