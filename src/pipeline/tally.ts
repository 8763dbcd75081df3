import type { Ledger, Outcome, Release, Severity } from '../model/release.js';
import { groupsOf } from './groups.js';

/** The sums of a run. */
export interface Tally {
  /** Those that could be read, be it in part. */
  readonly releases: number;
  readonly failed: number;
  readonly partial: number;
  /** Those that the releases state; what is derived is none of theirs. */
  readonly facts: number;
  /** Findings that somebody has accepted. */
  readonly waived: number;
  /** Findings that share a suspect count once. */
  readonly levels: Readonly<Record<Severity, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly ledger: Ledger;
}

export const emptyTally: Tally = {
  releases: 0,
  failed: 0,
  partial: 0,
  facts: 0,
  waived: 0,
  levels: { error: 0, warning: 0, note: 0 },
  outcomes: { exact: 0, 'within-rounding': 0, 'under-assumption': 0, inconsistent: 0, undetermined: 0 },
  ledger: { numbers: 0, checked: 0, withinRounding: 0, inconsistent: 0, undetermined: 0, unused: 0 },
};

/** The tally with one more release in it. */
export const withRelease = (tally: Tally, release: Release): Tally => {
  const levels = { ...tally.levels };
  const outcomes = { ...tally.outcomes };
  for (const { outcome } of release.findings) outcomes[outcome] += 1;
  for (const { level } of groupsOf(release.findings)) levels[level] += 1;
  return {
    releases: tally.releases + (release.status === 'failed' ? 0 : 1),
    failed: tally.failed + (release.status === 'failed' ? 1 : 0),
    partial: tally.partial + (release.status === 'partial' ? 1 : 0),
    facts: tally.facts + release.facts.filter(({ status }) => status !== 'derived').length,
    waived: tally.waived + release.findings.filter(({ waived }) => waived).length,
    levels,
    outcomes,
    ledger: added(tally.ledger, release.ledger),
  };
};

const added = (a: Ledger, b: Ledger): Ledger => ({
  numbers: a.numbers + b.numbers,
  checked: a.checked + b.checked,
  withinRounding: a.withinRounding + b.withinRounding,
  inconsistent: a.inconsistent + b.inconsistent,
  undetermined: a.undetermined + b.undetermined,
  unused: a.unused + b.unused,
});
