import type { Field } from '../../model/field.js';
import type { Qualifier } from '../../model/qualifier.js';
import type { Span } from '../../model/span.js';
import type { Value } from '../../model/value.js';

/** A figure that may be what the report states of a measure; the nearest of them is taken. */
export interface Candidate extends Span {
  readonly field: Field<'money'>;
  readonly subject: 'current' | 'prior';
  readonly value: Value;
  readonly qualifier: Qualifier;
  /** The lower, the nearer its words are to the measure. */
  readonly rank: number;
  /** Where it comes from: candidates of one row, or of one sentence, belong together. */
  readonly from: number;
}
