// What all dialects of HTML need: escaping, spans, and parts that belong together.

export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const attributes = (...sets) =>
  sets.flatMap((set) => Object.entries(set).map(([name, value]) => ` ${name}="${value}"`)).join('');

export const spans = ({ span, rows }) => ({
  ...(span > 1 && { colspan: span }),
  ...(rows > 1 && { rowspan: rows }),
});

/** Items of one list, and lines of one address, together; everything else by itself. */
export const groupsOf = (parts) => {
  const groups = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.list && goesOn(last.list.at(-1), part)) last.list.push(part);
    else if (startsList(part)) groups.push({ list: [part] });
    else if (part.tight && last?.lines) last.lines.push(part.text);
    else groups.push(part.kind === 'paragraph' ? { part, lines: [part.text] } : { part });
  }
  return groups;
};

const startsList = ({ kind, bullet, style, number }) =>
  kind === 'item' && (bullet || (style === '1.' && number !== undefined));

const goesOn = (before, part) =>
  startsList(part) &&
  before.bullet === part.bullet &&
  before.level === part.level &&
  (part.bullet || part.number === before.number + 1);
