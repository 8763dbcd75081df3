// What is the same on the pages of all producers: paper, running lines, the fixed date of a file.

/** In points. */
export const PAPER = { A4: [595.28, 841.89], LETTER: [612, 792] };

/** Ruled tables on A4, borderless ones on Letter. */
export const STYLES = { ruled: 'A4', borderless: 'LETTER' };

export const CREATED = new Date('2020-01-01T00:00:00Z');

/** So long that a second page is certain: only then do pages carry a running head. */
export const isLong = ({ parts }) => wordCount(parts) > 620;

const wordCount = (parts) => {
  const texts = parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.flat().map(({ text }) => `${text} -`) : [part.text ?? part.value],
  );
  return texts.join(' ').split(' ').length;
};

/** What the release itself prints on its pages, else its title. */
export const runningHead = ({ running, title }) => running ?? title;

/** A PDF whose dates, and whatever else changes from run to run, are fixed, in place. */
export const withFixedDates = (bytes) =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/\/(CreationDate|ModDate) ?\(D:\d{14}[^)]*\)/g, (all, key) => fixed(all, key))
      .replace(/\/ID ?\[ ?<([0-9A-F]+)>\s*<([0-9A-F]+)> ?\]/gi, (all) =>
        all.replace(/[0-9A-F]{16,}/gi, (id) => '0'.repeat(id.length)),
      )
      .replace(/\/DocChecksum \/[0-9A-F]+/g, (all) =>
        all.replace(/[0-9A-F]{16,}/, (id) => '0'.repeat(id.length)),
      ),
    'latin1',
  );

const fixed = (all, key) => {
  const start = all.startsWith(`/${key} `) ? `/${key} (D:` : `/${key}(D:`;
  const rest = all.slice(start.length + 14);
  return `${start}20200101000000${rest.replace(/\d/g, '0')}`;
};
