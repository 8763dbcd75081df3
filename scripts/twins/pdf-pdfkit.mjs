// Pages set by hand with pdfkit: standard fonts, strokes for the rules of a table, a running head and page numbers.
import PDFDocument from 'pdfkit';
import { CREATED, isLong, PAPER, runningHead, STYLES } from './pages.mjs';
import { Sheet } from './pdf-sheet.mjs';
import { setTable } from './pdf-table.mjs';

export async function* pdfkitForms(manuscripts) {
  for (const manuscript of manuscripts)
    for (const style of Object.keys(STYLES))
      yield {
        name: manuscript.name,
        file: `pdfkit-${style}.pdf`,
        content: await pdfkitPdf(manuscript, style),
      };
}

/** `style` is `ruled` or `borderless`. */
export const pdfkitPdf = (manuscript, style) => {
  const doc = new PDFDocument({
    size: PAPER[STYLES[style]],
    margin: 0,
    bufferPages: true,
    info: { Title: manuscript.title, CreationDate: CREATED },
  });
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const sheet = new Sheet(doc, { centred: style === 'borderless' });
  for (const part of manuscript.parts) setPart(sheet, part, style);
  setRunningLines(doc, manuscript);
  doc.end();
  return done;
};

const setPart = (sheet, part, style) => {
  if (part.kind === 'table') return setTable(sheet, part, { ruled: style === 'ruled' });
  if (part.kind === 'title') return sheet.title(part.text);
  if (part.kind === 'heading') return sheet.heading(part.text, part.level);
  if (part.kind === 'item') return sheet.item(part);
  if (part.kind === 'pair') return sheet.pair(part);
  if (part.kind === 'scale') return sheet.scale(part.text);
  if (part.kind === 'paragraph') return sheet.paragraph(part.text, part.tight);
};

/** Page numbers on every page; the running head where there is more than one. */
const setRunningLines = (doc, manuscript) => {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    const { width, height } = doc.page;
    const centre = (text, y, size) => {
      doc.font('Helvetica', size);
      const x = (width - doc.widthOfString(text)) / 2;
      doc.text(text, x, y, { lineBreak: false });
    };
    centre(`- ${page + 1} -`, height - 40, 9);
    if (count > 1 && isLong(manuscript))
      for (const [at, line] of headLines(doc, runningHead(manuscript)).entries())
        centre(line, 28 + at * 10, 8);
  }
};

const headLines = (doc, text) => {
  doc.font('Helvetica', 8);
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (doc.widthOfString(longer) > doc.page.width - 130) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};
