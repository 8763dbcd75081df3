import { scan as scanText } from '../literals/index.js';
import type { Document } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import { inText } from '../model/moved.js';

/** Every value the text holds, found in one pass; each as far as it reaches in the text. */
export const scan = ({ plain, moved }: Document): readonly Literal[] => {
  const literals = scanText(plain);
  return moved ? literals.map((literal) => inText(moved, literal)) : literals;
};
