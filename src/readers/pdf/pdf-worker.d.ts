/** The half of the library that parses; it comes without types, and nothing of it is called directly. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
