import { placesOf } from '../../model/places.js';
import { type LedgerEntry, ledgerEntries } from '../../pipeline/ledger.js';
import type { Entry } from '../../pipeline/writer.js';
import { aligned } from '../../terminal/columns.js';
import { safe } from '../../terminal/safe.js';
import type { Paint } from '../../terminal/style.js';

/** What `--ledger` adds: every value of a release in its order, and what became of it. */
export const ledger = ({ examined: { release, reading, outline }, shown }: Entry, paint: Paint): string => {
  const { text } = reading.document;
  const places = placesOf(reading.document);
  const rows = ledgerEntries(outline.literals, release.findings).map((entry) => {
    const { start, end } = entry.literal;
    const { line, column } = places.at({ start, end });
    return [`  ${line}:${column}`, safe(text.slice(start, end)), WORDS[entry.account], because(entry)];
  });
  return `${[paint('bold', safe(shown)), ...aligned(rows)].join('\n')}\n\n`;
};

const WORDS: Readonly<Record<LedgerEntry['account'], string>> = {
  checked: 'checked',
  withinRounding: 'within rounding',
  inconsistent: 'inconsistent',
  undetermined: 'undetermined',
  unused: 'unused',
  notAFigure: 'not a figure',
};

const because = ({ checks, reasons }: LedgerEntry): string =>
  checks.join(', ') + (reasons.length > 0 ? `: ${safe(reasons.join('; '))}` : '');
