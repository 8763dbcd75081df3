import type { Evidence } from '../model/evidence.js';
import type { Field } from '../model/field.js';
import type { Plug } from '../model/plug.js';
import type { Outcome, Severity } from '../model/release.js';
import type { Span } from '../model/span.js';
import type { DayRelation } from './days.js';
import type { Equation } from './equation.js';
import type { Relation } from './relation.js';

/**
 * A law of releases, named by the property that should hold (`rights-times-shares-per-right`): the same word
 * in the command line, the documentation, the file and the test.
 */
export interface Check extends Plug {
  readonly severity: Severity;
  /** The law as a formula or a sentence, for `explain`: `total_rights × shares_per_right = total_shares`. */
  readonly law: string;
  /** Why a violation matters and what it most likely means; for `explain`. */
  readonly why: string;
  /** The fields it reads; a generic check reads none. */
  readonly needs: readonly Field[];
  /** Snippets of a release for `explain` and for tests: the first holds, the second breaks exactly this law. */
  readonly examples: { readonly holds: string; readonly fails: string };
  /**
   * Every place where the law applies, with its outcome: also where it holds, and where it cannot be decided. A law
   * about laws asks the `shelf`, all checks of this run, for their equations.
   */
  readonly run: (evidence: Evidence, shelf?: readonly Check[]) => Iterable<Verdict>;
  /** The equations that hold for certain in this release: they may be solved for what is not stated. */
  readonly equations?: (evidence: Evidence) => readonly Equation[];
}

/** What a check says of one place. The pipeline turns it into a Finding: line and column, id, fingerprint. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Only where it differs from the check's own. */
  readonly severity?: Severity;
  readonly subject?: string;
  /** One plain sentence: what was compared with what, and what came out. */
  readonly message: string;
  readonly expression?: string;
  readonly stated?: string;
  readonly computed?: string;
  readonly difference?: string;
  readonly tolerance?: string;
  readonly operands: readonly VerdictOperand[];
  /** For `under-assumption`: the assumption in words ("the base excludes treasury shares"). */
  readonly assumption?: string;
  /** For `undetermined`: why it could not be decided. */
  readonly reason?: string;
  /** The arithmetic behind it, when there is any: lets diagnosis ask which operand, misprinted how, explains it. */
  readonly relation?: Relation;
  /** The same for a law of dates. */
  readonly days?: DayRelation;
  /** For checks without a relation (a weekday, an ordinal suffix): the likely slip, if the check knows it. */
  readonly suspect?: VerdictSuspect;
}

/** A figure that may be misprinted, and how it should then read. */
export interface VerdictAlternative extends Span {
  /** As it would be printed in its place: `JPY1,800`. */
  readonly probable: string;
  readonly explanation: string;
}

/** The figure that is probably misprinted. */
export interface VerdictSuspect extends VerdictAlternative {
  /** How many of the failing laws it takes part in hold again; absent: the one that failed. */
  readonly repairs?: { readonly repaired: number; readonly of: number };
  /** Other figures that would mend as much, the likelier first; those nearly as likely are named in words too. */
  readonly alternatives?: readonly VerdictAlternative[];
}

/** One figure that took part: where it stands and what it is called. */
export interface VerdictOperand extends Span {
  readonly name: string;
  /** The id of the fact it states, when it is one. */
  readonly fact?: string;
}
