import PDFDocument from 'pdfkit';

/** What is used of the library, which comes without types. */
export interface Options {
  readonly size?: string | readonly [number, number];
  readonly margin?: number;
  readonly userPassword?: string;
  readonly pdfVersion?: string;
}

export interface Drawing {
  on(event: 'data', listener: (chunk: Buffer) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
  addPage(): this;
  font(name: string): this;
  fontSize(size: number): this;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options?: object): this;
  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  rotate(angle: number, options?: object): this;
  rect(x: number, y: number, width: number, height: number): this;
  circle(x: number, y: number, radius: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  stroke(): this;
  fill(): this;
  image(source: Buffer, x: number, y: number, options?: object): this;
}

/** What a test draws on: A4 in points from the top left, no margins, Helvetica of 10 points. */
export interface Sheet {
  readonly doc: Drawing;
  /** Sets one line of text with its baseline at `y`. */
  readonly put: (text: string, x: number, y: number, options?: Put) => void;
}

export interface Put {
  readonly font?: string;
  readonly size?: number;
  /** Points between letters, and between words. */
  readonly letters?: number;
  readonly words?: number;
}

/** A PDF drawn by hand; pages are added by `doc.addPage()`. */
export const pdfOf = (draw: (sheet: Sheet) => void, options: Options = {}) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const doc = new PDFDocument({ size: 'A4', margin: 0, ...options });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    const put: Sheet['put'] = (text, x, y, { font = 'Helvetica', size = 10, letters, words } = {}) => {
      doc.font(font).fontSize(size);
      doc.text(text, x, y, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(letters !== undefined && { characterSpacing: letters }),
        ...(words !== undefined && { wordSpacing: words }),
      });
    };
    draw({ doc, put });
    doc.end();
  });

/** Lines of running text one under another, as a program breaks them: as many words as fit. */
export const setLines = (
  { doc, put }: Sheet,
  text: string,
  x: number,
  y: number,
  width: number,
  step = 13,
): number => {
  doc.font('Helvetica').fontSize(10);
  let line = '';
  let at = y;
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && doc.widthOfString(longer) > width) {
      put(line, x, at);
      at += step;
      line = word;
    } else line = longer;
  }
  put(line, x, at);
  return at + step;
};
