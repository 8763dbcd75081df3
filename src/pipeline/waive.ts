import type { Baseline, Waiver } from '../model/baseline.js';
import type { Finding, Release } from '../model/release.js';
import { reaches, type Threshold } from './level.js';

/**
 * Findings that somebody has looked at and accepted are silent, with the reason beside them. A waiver holds for its
 * fingerprint, which is made of the check and the figures as printed: when a figure changes, it no longer fits.
 */
export const waive = (release: Release, { waivers }: Baseline): Release => {
  const known = new Map(waivers.map((one) => [one.fingerprint, one]));
  if (!release.findings.some(({ fingerprint }) => known.has(fingerprint))) return release;
  return { ...release, findings: release.findings.map((finding) => waived(finding, known)) };
};

const waived = (finding: Finding, known: ReadonlyMap<string, Waiver>): Finding => {
  const waiver = known.get(finding.fingerprint);
  if (!waiver || !reaches(finding, 'note')) return finding;
  return { ...finding, waived: { reason: waiver.reason, date: waiver.date } };
};

/** What a baseline asks of a release: a run over many keeps this, not the releases. */
export interface Heard {
  readonly source: Pick<Release['source'], 'path'>;
  readonly status: Release['status'];
  /** Those that speak, and those that are waived. */
  readonly findings: readonly Finding[];
}

export const heardOf = ({ source: { path }, status, findings }: Release): Heard => ({
  source: { path },
  status,
  findings: findings.filter((finding) => isWaived(finding) || reaches(finding, 'note')),
});

/** Waivers of releases that were checked, and in which nothing fits them any more. */
export const staleWaivers = ({ waivers }: Baseline, releases: readonly Heard[]): Waiver[] => {
  const read = new Set(releases.filter(({ status }) => status === 'ok').map(({ source }) => source.path));
  const alive = new Set(releases.flatMap(({ findings }) => findings.filter(isWaived).map(fingerprintOf)));
  return waivers.filter(({ path, fingerprint }) => read.has(path) && !alive.has(fingerprint));
};

const isWaived = ({ waived }: Finding): boolean => waived !== undefined;
const fingerprintOf = ({ fingerprint }: Finding): string => fingerprint;

/** Why and when what is found now is accepted, and from which level on. */
export interface Acceptance {
  readonly reason: string;
  readonly date: string;
  readonly from: Threshold;
}

/**
 * The baseline after a run: stale waivers are gone, what was found at the level and is not waived yet is added.
 * In the order of paths, checks and fingerprints, so that two of them can be compared line by line.
 */
export const updated = (
  baseline: Baseline,
  releases: readonly Heard[],
  { reason, date, from }: Acceptance,
): Baseline => {
  const stale = new Set(staleWaivers(baseline, releases));
  const added = releases.flatMap(({ source, findings }) =>
    findings
      .filter((finding) => reaches(finding, from))
      .map(({ fingerprint, check, message }): Waiver => {
        return { fingerprint, path: source.path, check, message, reason, date };
      }),
  );
  const all = [...baseline.waivers.filter((one) => !stale.has(one)), ...added];
  const unique = [...new Map(all.map((one) => [one.fingerprint, one])).values()];
  return { schema: baseline.schema, waivers: unique.sort((a, b) => compare(keyOf(a), keyOf(b))) };
};

const keyOf = ({ path, check, fingerprint }: Waiver): string => `${path}\0${check}\0${fingerprint}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
