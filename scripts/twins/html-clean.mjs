// Semantic HTML: headings, lists that count by themselves, tables with header cells. Also what Chromium prints.
import { rightColumns } from './grid.mjs';
import { attributes, escaped, groupsOf, spans } from './markup.mjs';

/** A page of its own; `style` is for print. */
export const cleanHtml = (manuscript, { style = SCREEN, running = true } = {}) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(manuscript.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${groupsOf(manuscript.parts)
  .map((group) => groupHtml(group, running))
  .filter(Boolean)
  .join('\n')}
</main>
</body>
</html>
`;

const SCREEN = 'body{font-family:serif}td,th{border:1px solid #888}';

const groupHtml = (group, running) => {
  if (group.list) return listHtml(group.list);
  const { part, lines } = group;
  if (part.kind === 'table') return tableHtml(part);
  if (part.kind === 'title') return `<h1>${escaped(part.text)}</h1>`;
  if (part.kind === 'heading') return `<h${part.level + 1}>${escaped(part.text)}</h${part.level + 1}>`;
  if (part.kind === 'running') return running ? `<p class="running">${escaped(part.text)}</p>` : '';
  if (part.kind === 'item') return `<p class="item">${escaped(part.mark)} ${escaped(part.text)}</p>`;
  if (part.kind === 'pair') return pairHtml(part);
  if (part.kind === 'scale') return `<p style="text-align:right">${escaped(part.text)}</p>`;
  return `<p>${lines.map(escaped).join('<br>\n')}</p>`;
};

const pairHtml = ({ mark, label, value }) =>
  `<p class="pair">${mark ? `${escaped(mark)} ` : ''}<span>${escaped(label)}</span>&nbsp;&nbsp;&nbsp;&nbsp;${escaped(value)}</p>`;

/** Marks that a browser sets by itself (`1.`, a bullet) are left to it. */
const listHtml = (items) => {
  const [{ bullet, number }] = items;
  const lines = items.map(({ text }) => `<li>${escaped(text)}</li>`).join('\n');
  return bullet
    ? `<ul>\n${lines}\n</ul>`
    : `<ol${number === 1 ? '' : ` start="${number}"`}>\n${lines}\n</ol>`;
};

/** Header rows in `thead`, figures to the right. */
export const tableHtml = (table) => {
  const right = rightColumns(table);
  const row = (cells, tag) =>
    `<tr>${cells.map((cell) => `<${tag}${attributes(spans(cell), right[cell.column] && tag === 'td' ? { class: 'n' } : {})}>${escaped(cell.text)}</${tag}>`).join('')}</tr>`;
  const head = table.rows.slice(0, table.headers).map((cells) => row(cells, 'th'));
  const body = table.rows.slice(table.headers).map((cells) => row(cells, 'td'));
  return [
    '<table>',
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
};
