// HTML as filing agents make it: p and font without structure, spacer columns, signs in cells of their own,
// an old charset, everything beyond it as a numeric reference.
import { attributes, escaped } from './markup.mjs';

const FONT = '<font style="font-family:Times New Roman" size="2">';

/** Bytes in windows-1252, in the wrapper of a filing. */
export const edgarHtml = (manuscript) => {
  const body = manuscript.parts.map(partHtml).join('\n');
  const page = `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>exhibit991.htm
<DESCRIPTION>PRESS RELEASE
<TEXT>
<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>EX-99.1</TITLE>
</HEAD>
<BODY BGCOLOR="WHITE" STYLE="line-height:Normal">
<div style="width:8.5in">
${body}
</div>
</BODY>
</HTML>
</TEXT>
</DOCUMENT>
`;
  return encoded(page);
};

const paragraph = (inner, style = '') =>
  `<p style="margin-top:12px;margin-bottom:0px;${style}">${FONT}${inner}</font></p>`;

const partHtml = (part) => {
  if (part.kind === 'table') return tableHtml(part);
  if (part.kind === 'title') return `<p align="center">${FONT}<b>${escaped(part.text)}</b></font></p>`;
  if (part.kind === 'heading') return paragraph(`<b>${escaped(part.text)}</b>`);
  if (part.kind === 'item') return itemHtml(part);
  if (part.kind === 'pair')
    return paragraph(
      `${part.mark ? `${escaped(part.mark)}&nbsp;` : ''}${escaped(part.label)}${'&nbsp;'.repeat(5)}${escaped(part.value)}`,
    );
  return part.tight
    ? `<p style="margin-top:0px;margin-bottom:0px">${FONT}${words(part.text)}</font></p>`
    : paragraph(words(part.text));
};

/** Lines are wrapped in the file, as editors of filings do. */
const words = (text) => escaped(text).replace(/(.{60,90}) /g, '$1\n');

/** A list item is a table of one row: the mark in a narrow cell, the words beside it. */
const itemHtml = ({
  mark,
  bullet,
  text,
  level,
}) => `<table border="0" cellpadding="0" cellspacing="0" width="100%">
<tr><td width="${level * 4}%" valign="top">${FONT}&nbsp;</font></td><td width="4%" valign="top" align="left">${FONT}${bullet ? '&#8226;' : escaped(mark)}</font></td>
<td align="left" valign="top">${FONT}${words(text)}</font></td></tr></table>`;

/** Each column is three: a spacer, the currency sign, the figure; a bracket or percent sign follows in a fourth. */
const tableHtml = ({
  rows,
}) => `<table cellspacing="0" cellpadding="0" border="0" align="center" width="100%">
${rows.map((row) => `<tr bgcolor="#CCEEFF">${row.map(cellHtml).join('')}</tr>`).join('\n')}
</table>`;

const SIGNED = /^([¥$€])\s?([\d,.]+)$|^()(\([\d,.]+|[\d,.]+)(\)|%)$/;

const td = (inner, extra = {}) =>
  `<td${attributes({ valign: 'bottom' }, extra)}>${FONT}${inner || '&nbsp;'}</font></td>`;

const cellHtml = ({ text, column, span }) => {
  const spacer = column > 0 ? '<td>&nbsp;</td>' : '';
  if (column === 0) return td(escaped(text), span > 1 ? { colspan: 4 * span - 3 } : {});
  const signed = span === 1 && SIGNED.exec(text);
  if (!signed) return spacer + td(escaped(text), { colspan: 3 + 4 * (span - 1) });
  const [, currency, money, , figure, closing] = signed;
  return (
    spacer +
    td(escaped(currency ?? '')) +
    td(money ?? figure, { align: 'right' }) +
    td(closing ?? '', { nowrap: 'nowrap' })
  );
};

/** What the charset has stands as its byte, sometimes as an entity; the rest as a reference. */
const encoded = (page) =>
  Buffer.from(
    page
      .replace(/[“”]/g, (sign) => (sign === '“' ? '&ldquo;' : '&rdquo;'))
      .replace(/[^\x00-\x7f]/gu, (sign) =>
        sign.codePointAt(0) < 0x100 ? sign : (CP1252.get(sign) ?? `&#${sign.codePointAt(0)};`),
      ),
    'latin1',
  );

const CP1252 = new Map([
  ['€', '\x80'],
  ['’', '\x92'],
  ['‘', '\x91'],
  ['•', '\x95'],
  ['–', '\x96'],
  ['—', '\x97'],
]);
