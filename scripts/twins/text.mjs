// A release as text: unwrapped with tabs between cells, or wrapped with columns in print width; and as Markdown.
import { rightColumns } from './grid.mjs';

const GAP = '    ';

/** One line a paragraph, a tab between cells. */
export const plainText = ({ parts }) =>
  pile(parts, {
    words: (part) => lineOf(part),
    table: tabbed,
  });

const tabbed = ({ rows }) => rows.map((row) => row.flatMap(cellsWithSpan).join('\t')).join('\n');

const cellsWithSpan = ({ text, span }) => [text, ...Array(span - 1).fill('')];

const lineOf = (part) => {
  if (part.kind === 'item') return `${part.mark} ${part.text}`;
  if (part.kind === 'pair') return [part.mark, `${part.label}${GAP}${part.value}`].filter(Boolean).join(' ');
  return part.text;
};

const WIDTH = 78;

/** Wrapped, items hanging, columns lined up. */
export const wrappedText = ({ parts }) =>
  pile(parts, { words: wrappedLine, table: (table) => columnsOf(table)?.join('\n') ?? tabbed(table) });

const wrappedLine = (part) => {
  const indent = part.kind === 'item' ? ' '.repeat((part.level - 1) * 3) : '';
  const hanging =
    part.kind === 'item' ? ' '.repeat(part.mark.length + 1) : part.kind === 'pair' ? '    ' : '';
  // The gap of a pair is kept as it is: it parts the label from its value.
  const words = lineOf(part).replace(/ {2,}/g, (gap) => '\u0000'.repeat(gap.length));
  return wrap(words, WIDTH - indent.length, hanging.length)
    .map((line, at) => `${indent}${at > 0 ? hanging : ''}${line}`)
    .join('\n')
    .replaceAll('\u0000', ' ');
};

/** Lines of at most so many characters, broken at blanks; all but the first are set in and so shorter. */
const wrap = (text, width, hanging) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const room = lines.length > 1 ? width - hanging : width;
    if (line && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
};

const WIDEST = 130;

/** Rows in print columns, or nothing where they are too wide for a page. */
const columnsOf = (table) => {
  const widths = widthsOf(table);
  if (spanned(widths, { column: 0, span: table.columns }) > WIDEST) return undefined;
  const right = rightColumns(table);
  const set = (cell) => {
    const width = spanned(widths, cell);
    if (cell.span > 1) return cell.text.padStart((width + cell.text.length) >> 1).padEnd(width);
    return right[cell.column] ? cell.text.padStart(width) : cell.text.padEnd(width);
  };
  return table.rows.map((row) => row.map(set).join('   ').trimEnd());
};

const spanned = (widths, { column, span }) =>
  widths.slice(column, column + span).reduce((sum, width) => sum + width + 3, -3);

const widthsOf = ({ columns, rows }) => {
  const widths = Array(columns).fill(1);
  for (const { text, column, span } of rows.flat())
    if (span === 1) widths[column] = Math.max(widths[column], text.length);
  return widths;
};

/** An empty line between parts, none between lines of one address. */
const pile = (parts, { words, table }) => {
  let text = '';
  for (const part of parts) {
    if (text) text += part.tight ? '\n' : '\n\n';
    text += part.kind === 'table' ? table(part) : words(part);
  }
  return `${text}\n`;
};

/** `#` headings, pipe tables, signs escaped. */
export const markdown = ({ parts }) =>
  pile(
    parts.map((part) => ({ ...part, tight: false })),
    { words: markdownLine, table: pipeTable },
  );

const escaped = (text) => text.replace(/[\\*_`<>[\]|]/g, '\\$&').replace(/^([#+])/, '\\$1');

const markdownLine = (part) => {
  if (part.kind === 'title') return `# ${escaped(part.text)}`;
  if (part.kind === 'heading') return `${'#'.repeat(part.level + 1)} ${escaped(part.text)}`;
  if (part.kind === 'running') return `*${escaped(part.text)}*`;
  if (part.kind === 'item' && part.bullet) return `${'  '.repeat(part.level - 1)}- ${escaped(part.text)}`;
  return escaped(lineOf(part));
};

const pipeTable = ({ columns, headers, rows }) => {
  const line = (row) => `| ${row.flatMap(cellsWithSpan).map(escaped).join(' | ')} |`;
  const head = headers > 0 ? rows[0] : [{ text: '', span: columns }];
  const body = headers > 0 ? rows.slice(1) : rows;
  return [line(head), `|${'---|'.repeat(columns)}`, ...body.map(line)].join('\n');
};
