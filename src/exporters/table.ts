import { printValue } from '../pipeline/print.js';
import type { Entry, Writer } from '../pipeline/writer.js';
import { aligned } from '../terminal/columns.js';
import { safe } from '../terminal/safe.js';

/** Facts in aligned columns, to read rather than to process. */
export const table: Writer = {
  id: 'table',
  summary: 'For people: one line a fact, in aligned columns.',
  extension: 'txt',
  open: () => {
    let gap = '';
    return {
      add: (entry) => {
        const text = gap + factTable(entry);
        gap = '\n';
        return text;
      },
      end: () => '',
    };
  },
};

const LONGEST = 60;

const factTable = ({ examined: { release }, shown }: Entry): string => {
  const kinds = release.kinds.length > 0 ? release.kinds.join(', ') : 'no kind that is known';
  const rows = release.facts.map((fact) => [
    `${fact.mentions[0]?.line ?? ''}`.padStart(5),
    fact.field,
    fact.subject,
    short(printValue(fact)),
    [fact.qualifier, fact.status].filter((word) => word !== 'exact' && word !== 'stated').join(' '),
    short(fact.mentions[0]?.quote ?? ''),
  ]);
  const head = [shown, release.date ?? '', kinds].filter(Boolean).join('  ');
  return `${[safe(head), ...aligned(rows.map((row) => row.map(safe)))].join('\n')}\n`;
};

const short = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > LONGEST ? `${folded.slice(0, LONGEST - 1)}…` : folded;
};
