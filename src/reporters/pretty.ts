import { lineIndex } from '../model/lines.js';
import { groupsOf } from '../pipeline/groups.js';
import { emptyTally, withRelease } from '../pipeline/tally.js';
import type { Entry, Writer } from '../pipeline/writer.js';
import { type Paint, painter } from '../terminal/style.js';
import { everything } from './pretty/all.js';
import { derivations } from './pretty/derivations.js';
import { diagnostic } from './pretty/diagnostic.js';
import { ledger } from './pretty/ledger.js';
import { summary } from './pretty/summary.js';

/** Findings as a good compiler prints them: where, what, the figures underlined, the arithmetic, the likely slip. */
export const pretty: Writer = {
  id: 'pretty',
  summary:
    'For people: place, excerpt with the figures underlined, the computation, the likely slip, a summary.',
  extension: 'txt',
  open: ({ all, colour, literals, derived }) => {
    const paint = painter(colour);
    let tally = emptyTally;
    return {
      add: (entry) => {
        tally = withRelease(tally, entry.examined.release);
        return (
          (all ? everything(entry, paint) : '') +
          (literals ? ledger(entry, paint) : '') +
          diagnostics(entry, paint) +
          (derived ? derivations(entry, paint) : '')
        );
      },
      end: () => summary(tally, paint),
    };
  },
};

const diagnostics = ({ examined: { release, reading }, shown }: Entry, paint: Paint): string => {
  const groups = groupsOf(release.findings);
  if (groups.length === 0) return '';
  const { text } = reading.document;
  const lines = lineIndex(text);
  return groups.map((group) => `${diagnostic(group, shown, text, lines, paint).join('\n')}\n\n`).join('');
};
