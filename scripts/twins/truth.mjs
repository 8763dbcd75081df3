// What the tables of a release hold, cell by cell: what a reading of a twin is held against.

/** JSON, a row a line: `[{ headers, rows: [[[row, column, "text"], …]] }]`, empty cells left out. */
export const truthOf = ({ parts }) => {
  const tables = parts.filter(({ kind }) => kind === 'table').map(tableTruth);
  return `[${tables.join(',')}]\n`;
};

const tableTruth = ({ headers, rows }) => {
  const lines = rows.map((row, at) =>
    JSON.stringify(row.filter(({ text }) => text).map(({ column, text }) => [at, column, text])),
  );
  return `{"headers":${headers},"rows":[\n${lines.join(',\n')}\n]}`;
};
