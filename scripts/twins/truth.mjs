// What the tables of a release hold, cell by cell: what a reading of a twin is held against.

/** JSON, a row a line: `[{ headers, rows: [[[row, column, "text"], …]] }]`, empty cells left out. */
export const truthOf = ({ parts }) => {
  // One row alone is a formula or a line in columns, which a reading need not take for a table.
  const tables = parts.filter(({ kind, rows }) => kind === 'table' && rows.length > 1).map(tableTruth);
  return `[${tables.join(',')}]\n`;
};

const tableTruth = ({ headers, rows }) => {
  const lines = rows.map((row, at) =>
    JSON.stringify(row.filter(({ text }) => text).map(({ column, text }) => [at, column, text])),
  );
  return `{"headers":${headers},"rows":[\n${lines.join(',\n')}\n]}`;
};
