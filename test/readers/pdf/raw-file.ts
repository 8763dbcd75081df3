/** PDFs written by hand, object by object: what no library would write. */

/** A file of objects, numbered from 1; the first is the catalogue. */
export const fileOf = (...objects: readonly string[]): string => {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${file.length}\n%%EOF\n`;
};

export const streamOf = (content: string, entries = ''): string =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;

export const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
export const pageOf = (contents: string, resources = '/Font<</F1 5 0 R>>'): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<${resources}>>/Contents ${contents}>>`;
export const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';
export const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
