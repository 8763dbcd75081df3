import type { Span } from '../../model/span.js';
import type { Rational } from '../../quantity/rational.js';
import type { Group, Mode } from './readings.js';

/** What a release itself says of how its figures are rounded: "amounts less than one million yen are truncated". */
export interface RoundingNote extends Span {
  readonly groups: readonly Group[];
  /** Absent when it only says that figures are rounded: "may not add up due to rounding". */
  readonly mode?: Mode;
  /** The place amounts are cut to, where it is named: figures in other units are not meant. */
  readonly unit?: Rational;
}
