// A release as flat OpenDocument text (.fodt): paragraphs with styles, tables, a header and a footer.
import { shareRoom } from './column-room.mjs';
import { rightColumns } from './grid.mjs';
import { escaped } from './markup.mjs';
import { isLong, runningHead, STYLES } from './pages.mjs';

export const officeText = (manuscript, style) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif', 'Times New Roman'"/><style:font-face style:name="Sans" svg:font-family="'Liberation Sans', Arial"/></office:font-face-decls>
<office:styles>
${PARAGRAPHS}
</office:styles>
<office:automatic-styles>
${pageLayout(STYLES[style])}
${cellStyle(style)}
${columnStyles(manuscript.parts)}
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="page">
${isLong(manuscript) ? `<style:header><text:p text:style-name="Running">${escaped(runningHead(manuscript))}</text:p></style:header>` : ''}
<style:footer><text:p text:style-name="Running"><text:page-number/></text:p></style:footer>
</style:master-page>
</office:master-styles>
<office:body><office:text>
${manuscript.parts.map(partXml).join('\n')}
</office:text></office:body>
</office:document>
`;

const paragraphStyle = (name, paragraph, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text} style:font-name-asian="IPAGothic" fo:language="en" fo:country="US"/></style:style>`;

const SERIF = 'style:font-name="Serif" fo:font-size="11pt"';
const SANS = (size) => `style:font-name="Sans" fo:font-size="${size}pt" fo:font-weight="bold"`;
const space = (top, bottom = 0) =>
  `fo:margin-top="${top}pt" fo:margin-bottom="${bottom}pt" fo:hyphenation-ladder-count="no-limit"`;

const PARAGRAPHS = [
  paragraphStyle('Standard', space(0), SERIF),
  paragraphStyle('Body', `${space(6)} fo:text-align="justify"`, SERIF),
  paragraphStyle('Tight', space(0), SERIF),
  paragraphStyle('Title', `${space(12, 8)} fo:text-align="center"`, SANS(15)),
  paragraphStyle('Heading1', `${space(12, 2)} fo:keep-with-next="always"`, SANS(12)),
  paragraphStyle('Heading2', `${space(9, 2)} fo:keep-with-next="always"`, SANS(11)),
  paragraphStyle('Item1', `${space(3)} fo:margin-left="0.8cm" fo:text-indent="-0.8cm"`, SERIF),
  paragraphStyle('Item2', `${space(3)} fo:margin-left="1.6cm" fo:text-indent="-0.8cm"`, SERIF),
  paragraphStyle('Pair', `${space(3)} fo:margin-left="5cm" fo:text-indent="-5cm"`, SERIF),
  paragraphStyle('Cell', space(0), 'style:font-name="Serif" fo:font-size="9pt"'),
  paragraphStyle('Figure', `${space(0)} fo:text-align="end"`, 'style:font-name="Serif" fo:font-size="9pt"'),
  paragraphStyle('Head', `${space(0)} fo:text-align="center"`, SANS(8.5)),
  paragraphStyle(
    'Running',
    `${space(0)} fo:text-align="center"`,
    'style:font-name="Sans" fo:font-size="8pt"',
  ),
].join('\n');

const pageLayout = (paper) =>
  `<style:page-layout style:name="page"><style:page-layout-properties ${paper === 'A4' ? 'fo:page-width="21cm" fo:page-height="29.7cm"' : 'fo:page-width="8.5in" fo:page-height="11in"'} fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>`;

const cellStyle = (style) =>
  `<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" ${style === 'ruled' ? 'fo:border="0.5pt solid #000000"' : 'fo:border="none"'}/></style:style>`;

const paragraph = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`;

const partXml = (part) => {
  if (part.kind === 'table') return tableXml(part);
  if (part.kind === 'title') return paragraph('Title', escaped(part.text));
  if (part.kind === 'running') return '';
  if (part.kind === 'scale') return paragraph('Figure', escaped(part.text));
  if (part.kind === 'heading')
    return `<text:h text:style-name="Heading${Math.min(part.level, 2)}" text:outline-level="${part.level}">${escaped(part.text)}</text:h>`;
  if (part.kind === 'item')
    return paragraph(
      `Item${Math.min(part.level, 2)}`,
      `${escaped(part.mark)}<text:tab/>${escaped(part.text)}`,
    );
  if (part.kind === 'pair')
    return paragraph(
      'Pair',
      `${part.mark ? `${escaped(part.mark)} ` : ''}${escaped(part.label)}<text:tab/>${escaped(part.value)}`,
    );
  return paragraph(part.tight ? 'Tight' : 'Body', escaped(part.text));
};

/** Characters of a line of cells, and how many more a cell takes for its padding. */
const ROOM = 96;
const PADDING = 2;

/** Named by their share of the room, in thousandths: a style for each share that occurs. */
const columnShares = (table) => {
  const widths = shareRoom(table, ROOM, (text, bold) => text.length * (bold ? 1.3 : 1) + PADDING);
  const total = widths.reduce((sum, width) => sum + Math.max(3, width), 0);
  return widths.map((width) => Math.round((1000 * Math.max(3, width)) / total));
};

const columnStyles = (parts) => {
  const shares = new Set(parts.filter(({ kind }) => kind === 'table').flatMap(columnShares));
  return [...shares]
    .map(
      (share) =>
        `<style:style style:name="wide${share}" style:family="table-column"><style:table-column-properties style:rel-column-width="${share}*"/></style:style>`,
    )
    .join('');
};

const tableXml = (table) => {
  const right = rightColumns(table);
  const rows = table.rows.map((row, at) => rowXml(row, at < table.headers, right, table.columns));
  const head = rows.slice(0, table.headers);
  return [
    '<table:table>',
    ...columnShares(table).map((share) => `<table:table-column table:style-name="wide${share}"/>`),
    ...(head.length > 0 ? ['<table:table-header-rows>', ...head, '</table:table-header-rows>'] : []),
    ...rows.slice(table.headers),
    '</table:table>',
    paragraph('Tight', ''),
  ].join('\n');
};

/** Places that a cell of this row or of one above covers are said to be covered. */
const rowXml = (row, header, right, columns) => {
  const cells = [];
  for (let column = 0; column < columns; ) {
    const cell = row.find((one) => one.column === column);
    cells.push(cell ? cellXml(cell, header ? 'Head' : right[column] ? 'Figure' : 'Cell') : COVERED);
    column += cell?.span ?? 1;
  }
  return `<table:table-row>${cells.join('')}</table:table-row>`;
};

const COVERED = '<table:covered-table-cell/>';

const cellXml = ({ text, span, rows }, style) => {
  const over = span > 1 ? ` table:number-columns-spanned="${span}"` : '';
  const down = rows > 1 ? ` table:number-rows-spanned="${rows}"` : '';
  return `<table:table-cell table:style-name="cell"${over}${down}>${paragraph(style, escaped(text))}</table:table-cell>${COVERED.repeat(span - 1)}`;
};
