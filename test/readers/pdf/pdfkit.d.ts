/** What the tests use of a library that comes without types. */
declare module 'pdfkit' {
  const PDFDocument: new (options?: import('./sheet.js').Options) => import('./sheet.js').Drawing;
  export = PDFDocument;
}
