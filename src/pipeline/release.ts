import { checks } from '../checks/index.js';
import type { Facts } from '../model/facts.js';
import { placesOf } from '../model/places.js';
import type { Fact, Release } from '../model/release.js';
import type { Outline } from '../model/structure.js';
import type { Additions } from '../rules/additions.js';
import { check } from './check.js';
import { type Extraction, extract } from './extract.js';
import { emptyLedger, ledger } from './ledger.js';
import { outline } from './outline.js';
import type { Reading } from './reading.js';
import { scan } from './scan.js';

/** A release and what it was made from: a reporter needs the text for its excerpts. */
export interface Examined {
  readonly release: Release;
  readonly reading: Reading;
  readonly outline: Outline;
}

/**
 * The whole way from a reading to the record, with what a file of rules adds. It has no clock and no chance in it: same bytes, same record.
 */
export const examine = (reading: Reading, additions?: Additions): Examined => {
  if (reading.status === 'failed') return { release: failed(reading), reading, outline: EMPTY };
  const { document } = reading;
  const places = placesOf(document);
  const shape = outline(document, scan(document));
  const extraction = extract(document, shape, places, additions);
  // Where one figure breaks several laws as grave, the finding is that of the user's own.
  const laws = additions ? [...additions.checks, ...checks] : checks;
  const { findings, rounding } = check({ document, outline: shape, ...extraction }, places, laws);
  const release: Release = {
    ...heading(reading, shape, extraction),
    facts: [...extraction.facts.all],
    findings,
    ledger: ledger(shape.literals, findings),
    ...(rounding && { rounding }),
  };
  return { release, reading, outline: shape };
};

/** A record's fields in the order of the contract, up to the facts. */
const heading = (reading: Reading, shape: Outline, { kinds, recognition, facts }: Extraction) => ({
  schema: 'crossfoot/release/1' as const,
  source: reading.source,
  status: reading.status,
  problems: [...reading.document.problems],
  kinds: [...kinds],
  ...(recognition.length > 0 && { recognition: [...recognition] }),
  title: shape.title?.text ?? null,
  date: releaseDate(facts) ?? shape.dateline?.date?.date ?? null,
});

const releaseDate = (facts: Facts): string | undefined =>
  facts.byField.get('release_date')?.map(dateOf).find(Boolean);

const dateOf = ({ value }: Fact): string | undefined => (value?.type === 'date' ? value.date : undefined);

const failed = (reading: Reading): Release => ({
  ...heading(reading, EMPTY, NOTHING),
  facts: [],
  findings: [],
  ledger: emptyLedger,
});

const EMPTY: Outline = { sections: [], tables: [], boilerplate: [], contact: [], literals: [] };
const NOTHING: Extraction = { kinds: [], recognition: [], facts: { all: [], byField: new Map() } };
