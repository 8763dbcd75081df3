// All forms a release is written in, family by family; a family whose program is missing says so and is skipped.
import { cleanHtml } from './html-clean.mjs';
import { edgarHtml } from './html-edgar.mjs';
import { wireHtml } from './html-wire.mjs';
import { chromiumForms } from './pdf-chromium.mjs';
import { libreofficeForms } from './pdf-libreoffice.mjs';
import { pdfkitForms } from './pdf-pdfkit.mjs';
import { markdown, plainText, wrappedText } from './text.mjs';

/** The forms that need no other program; each as `{ name, file, content }`. */
export const ownForms = (manuscripts) => formsOf(manuscripts, ['text', 'html', 'pdfkit']);

/** Gives `{ name, file, content }`, one after another. */
export async function* formsOf(manuscripts, only) {
  for (const [family, forms] of Object.entries(FAMILIES)) {
    if (manuscripts.length === 0 || (only && !only.includes(family))) continue;
    try {
      yield* forms(manuscripts);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      console.error(`${family}: ${error.path ?? family} is not installed; these forms are left as they are`);
    }
  }
}

const each = (forms) =>
  function* (manuscripts) {
    for (const manuscript of manuscripts)
      for (const [file, make] of Object.entries(forms))
        yield { name: manuscript.name, file, content: make(manuscript) };
  };

const FAMILIES = {
  text: each({ 'plain.txt': plainText, 'wrapped.txt': wrappedText, 'markdown.md': markdown }),
  html: each({ 'clean.html': cleanHtml, 'edgar.html': edgarHtml, 'wire.html': wireHtml }),
  pdfkit: pdfkitForms,
  chromium: chromiumForms,
  libreoffice: libreofficeForms,
};
