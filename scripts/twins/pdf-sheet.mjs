// A column of text down the pages: lines broken at blanks, a new page when one is full.
import { runsOf, widthOf } from './pdf-fonts.mjs';

const MARGIN = 64;
const FOOT = 60;

/** The place where the next line goes, and the ways to set one. */
export class Sheet {
  constructor(doc, { centred }) {
    this.doc = doc;
    this.centred = centred;
    this.left = MARGIN;
    this.right = doc.page.width - MARGIN;
    this.y = MARGIN;
  }

  get bottom() {
    return this.doc.page.height - FOOT;
  }

  get atTop() {
    return this.y === MARGIN;
  }

  /** Begins a page where less than this is left. */
  need(height) {
    if (this.y + height <= this.bottom || this.atTop) return;
    this.doc.addPage();
    this.y = MARGIN;
  }

  gap(height) {
    if (!this.atTop) this.y += height;
  }

  title(text) {
    this.gap(8);
    this.#lines(text, { style: 'head', size: 14, centred: this.centred });
    this.gap(6);
  }

  heading(text, level) {
    this.gap(level === 1 ? 10 : 7);
    this.need(60);
    this.#lines(text, level === 1 ? { style: 'head', size: 11.5 } : { style: 'bold', size: 10.5 });
  }

  /** What the figures of the table below are counted in, above its right edge. */
  scale(text) {
    this.gap(4);
    this.need(80);
    drawLine(this.doc, text, this.right - widthOf(this.doc, text, 'small', 8), this.y, 'small', 8);
    this.y += 6;
  }

  paragraph(text, tight) {
    this.gap(tight ? 0 : 6);
    this.#lines(text, {});
  }

  /** The mark at the margin, the words hanging beside it. */
  item({ mark, text, level }) {
    this.gap(3);
    const indent = (level - 1) * 18;
    const hang = Math.max(18, widthOf(this.doc, `${mark} `, 'body', 10.5));
    this.#lines(text, { mark, indent, hang });
  }

  /** The label, a gap, the value: beside one another, what is left over under the value. */
  pair({ mark, label, value }) {
    this.gap(3);
    const words = mark ? `${mark} ${label}` : label;
    const hang = Math.max(130, widthOf(this.doc, words, 'body', 10.5) + 16);
    if (hang < 250) this.#lines(value, { mark: words, indent: 0, hang });
    else this.#lines(`${words}\u2003\u2003${value}`, {});
  }

  #lines(text, { style = 'body', size = 10.5, indent = 0, hang = 0, mark, centred = false }) {
    const left = this.left + indent + hang;
    const lines = breakLines(this.doc, text, this.right - left, style, size);
    lines.forEach((line, at) => {
      this.need(size * 1.25);
      if (at === 0 && mark) drawLine(this.doc, mark, left - hang, this.y, style, size);
      const spare = centred ? (this.right - left - widthOf(this.doc, line, style, size)) / 2 : 0;
      drawLine(this.doc, line, left + spare, this.y, style, size);
      this.y += size * 1.25;
    });
  }
}

/** As many words a line as fit. */
export const breakLines = (doc, text, width, style, size) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) && widthOf(doc, longer, style, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

/** One line, not broken further; in as many pieces as it has fonts. */
export const drawLine = (doc, line, x, y, style, size) => {
  let at = x;
  // A wide gap is white space on the page, not characters.
  for (const piece of line.split(/(\u2003+)/)) {
    if (/^\u2003/.test(piece)) {
      at += piece.length * size;
      continue;
    }
    for (const { font, text } of runsOf(doc, piece, style)) {
      doc.font(font, size).text(text, at, y, { lineBreak: false });
      at += doc.widthOfString(text);
    }
  }
};
