// Fonts of the pages that pdfkit makes: the standard ones, and a system font for what they do not have.
import { spawnSync } from 'node:child_process';

const STANDARD = { body: 'Times-Roman', bold: 'Times-Bold', head: 'Helvetica-Bold', small: 'Helvetica' };

const WINDOWS = /^[\x20-\x7e\xa1-\xff“”‘’–—•…€™†‡‰‹›ŒœŠšŽžŸ]*$/u;

/** A word in runs of one font each: `[{ font, text }]`. */
export const runsOf = (doc, word, style) => {
  if (WINDOWS.test(word)) return [{ font: STANDARD[style], text: word }];
  const runs = [];
  for (const sign of word) {
    const font = WINDOWS.test(sign) ? STANDARD[style] : wide(doc);
    if (runs.at(-1)?.font === font) runs.at(-1).text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
};

export const widthOf = (doc, text, style, size) =>
  runsOf(doc, text, style).reduce((sum, run) => sum + doc.font(run.font, size).widthOfString(run.text), 0);

/** The Japanese font of this system, registered when a release first asks for it. */
const wide = (doc) => {
  if (!doc.wideFont) {
    const { stdout, error } = spawnSync(
      'fc-match',
      ['-f', '%{file}\n%{postscriptname}', 'IPAGothic:lang=ja'],
      {
        encoding: 'utf8',
      },
    );
    if (error) throw error;
    const [file, name] = stdout.split('\n');
    doc.registerFont('wide', file, /\.ttc$/.test(file) ? name : undefined);
    doc.wideFont = 'wide';
  }
  return doc.wideFont;
};
