import type { Field } from '../model/field.js';
import type { Literal, LiteralType } from '../model/literal.js';
import type { Qualifier } from '../model/qualifier.js';
import type { Span } from '../model/span.js';
import type { Value } from '../model/value.js';
import type { Context } from '../structure/context.js';

/** What words are held against: a pattern, or whatever else can say whether they fit. */
export interface Words {
  readonly test: (text: string) => boolean;
}

/**
 * One way in which releases state a field: what kind of literal, under which label, among which words. All
 * conditions given must hold. Patterns see folded plain text; `before` is best anchored with `$`, `after` with `^`.
 */
export interface Statement {
  readonly field: Field;
  /** Literal types that can carry the value; the rest of the rule is looked at for those only. */
  readonly of: LiteralType | readonly LiteralType[];
  /** Units that a quantity may have; also lets a bare number in when `of` names `number`. */
  readonly unit?: string | readonly string[];
  /** The label: row and column of a cell, the words before a gap or colon, the heading of a short section. */
  readonly label?: Words;
  /** Any heading above, nearest first, joined with ` / `. */
  readonly heading?: Words;
  /** Words of the same sentence before the literal. */
  readonly before?: Words;
  /** Words of the same sentence after it. */
  readonly after?: Words;
  /** Must match nowhere in label or the words before. */
  readonly not?: Words;
  /** The literal may state a second field as well: "Allotment date and payment date: June 11". */
  readonly shared?: true;
  /** Words right behind the literal that belong to the figure, `fifth` `business day`; sticky, on the plain text. */
  readonly reach?: RegExp;
  /** In a table the row's own label must match, not only its column's. */
  readonly byRow?: true;
  /** Only in running text: a table of the topic is read by its finder. */
  readonly inText?: true;
  /** Only the first literal of these types in its block: "32,400 shares … (200 shares each)". */
  readonly first?: true;
  readonly subject?: string | ((place: Located) => string | undefined);
  /** Only where the plain reading of the literal is not the value. */
  readonly value?: (place: Located) => Value | undefined;
  readonly qualifier?: Qualifier;
  /** What a sentence behind the value may say of it: "The above number is the maximum." */
  readonly maximumIf?: RegExp;
}

/** A literal with what stands around it. */
export interface Located {
  readonly literal: Literal;
  readonly context: Context;
}

/** One place where a field is stated, before mentions of the same fact are brought together. */
export interface Stated extends Span {
  readonly field: Field;
  readonly subject: string;
  /** Null when the text says that the value will be fixed later. */
  readonly value: Value | null;
  readonly qualifier: Qualifier;
  readonly status: 'stated' | 'implied' | 'undetermined';
}
