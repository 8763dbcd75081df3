import type { Scene } from '../../extraction/scene.js';
import { statusOf } from '../../extraction/value.js';
import { monthNamed } from '../../literals/month.js';
import type { Literal } from '../../model/literal.js';
import type { Qualifier } from '../../model/qualifier.js';
import type { Span } from '../../model/span.js';
import type { Value } from '../../model/value.js';
import type { Context } from '../../structure/context.js';
import { amountRole, isBracketedPrevious, isCut, isLabelledAmount, percentRole } from './amount-role.js';
import { type Dated, dayRole, type Role } from './role.js';
import { classOf } from './share-class.js';

/** One date or figure of a statement about a dividend. */
export interface Part extends Span {
  readonly role: Role;
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly status: 'stated' | 'implied';
  /** The subject of its class of share, `''` for common shares. */
  readonly klass: string;
  /** Where its sentence (or row) and its block start. */
  readonly sentence: number;
  readonly block: number;
}

/** The parts of a release's words on dividends, in text order. */
export function* partsOf(scene: Scene, literals: readonly Literal[]): Iterable<Part> {
  let last: Dated | undefined;
  let currency: string | undefined;
  let year: string | undefined;
  for (const literal of literals) {
    const context = scene.contextOf(literal);
    if (literal.type === 'money') currency = literal.currency;
    if (last && last.literal.start < context.block.start) last = undefined;
    const found = read(scene, literal, context, { last, currency, year });
    if (literal.type === 'date') year = literal.date.slice(0, 4);
    if (found?.value.type === 'date' || literal.type === 'date') last = { literal, role: found?.role };
    if (found)
      yield {
        start: literal.start,
        end: literal.end,
        qualifier: 'qualifier' in literal ? literal.qualifier : 'exact',
        status: found.status ?? statusOf(literal),
        klass: found.role === 'amount' ? classOf(context) : '',
        sentence: context.row ? context.block.start : context.sentence.start,
        block: context.block.start,
        role: found.role,
        value: found.value,
      };
  }
}

interface Read {
  readonly role: Role;
  readonly value: Value;
  readonly status?: 'implied';
}

interface Past {
  readonly last: Dated | undefined;
  readonly currency: string | undefined;
  /** The year of the date before, in whatever block. */
  readonly year: string | undefined;
}

const read = (scene: Scene, literal: Literal, context: Context, past: Past): Read | undefined => {
  switch (literal.type) {
    case 'date':
      return literal.date.length < 7 ? undefined : day(scene, literal, literal.date, context, past);
    case 'money': {
      const role = amountRole(literal, context);
      return role && { role, value: money(literal, literal.currency, role) };
    }
    case 'percent': {
      const role = literal.unit === '%' ? percentRole(literal, context) : undefined;
      return role && { role, value: percent(literal, role === 'change' && isCut(context)) };
    }
    case 'number':
      return bare(scene, literal, context, past);
    case 'identifier':
      return literal.of === 'name' ? yearless(scene, literal, context, past) : undefined;
    default:
      return undefined;
  }
};

const day = (
  scene: Scene,
  literal: Literal,
  date: string,
  context: Context,
  { last }: Past,
): Read | undefined => {
  const role = dayRole(scene, literal, context, last);
  return role && { role, value: { type: 'date', date } };
};

type Figure = Extract<Literal, { number: string; granularity: string }>;

const money = (literal: Figure & { per?: string }, currency: string, role: Role): Value => ({
  type: 'money',
  number: literal.number,
  granularity: literal.granularity,
  ...(literal.scale === undefined ? {} : { scale: literal.scale }),
  currency,
  ...(role === 'total' ? {} : { per: literal.per === 'unit' ? 'unit' : 'share' }),
});

const percent = ({ number, granularity }: Figure, cut: boolean): Value => ({
  type: 'ratio',
  number: cut && !number.startsWith('-') ? `-${number}` : number,
  granularity,
  unit: '%',
});

/** A figure whose currency stands elsewhere: in a line of its own, or at the amount before it. */
const bare = (scene: Scene, literal: Figure, context: Context, { currency }: Past): Read | undefined => {
  if (isLabelledAmount(context)) {
    const own = CURRENCY.exec(scene.document.plain.slice(literal.end, literal.end + 160))?.[1] ?? currency;
    return own ? { role: 'amount', value: money(literal, own, 'amount') } : undefined;
  }
  return currency && isBracketedPrevious(context)
    ? { role: 'previous', value: money(literal, currency, 'previous') }
    : undefined;
};

const CURRENCY = /\b(?:announced|declared|dividend|payment)? ?currency[: ]{1,12}([A-Z]{3})\b/i;

/** A date without a year is one only right behind the words that name it. */
const AT_LABEL =
  /:$|\b(?:ex-(?:dividend|date)|record date|of record|payable|paid)(?: (?:from|on|as of|is|as from|as at)){0,2}$/i;

/** "Ex-date: 25 February" among dates with a year: the year is theirs. */
const yearless = (scene: Scene, literal: Literal, context: Context, past: Past): Read | undefined => {
  const text = scene.document.plain.slice(literal.start, literal.end);
  const [, before, name = '', after] = /^(\d{1,2})?\.? ?([A-Z][a-z]{2,8})\.? ?(\d{1,2})?$/.exec(text) ?? [];
  const month = monthNamed(name);
  if (
    !month ||
    past.year === undefined ||
    !AT_LABEL.test(context.before) ||
    (before === undefined) === (after === undefined)
  )
    return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  const iso = `${past.year}-${two(month)}-${two(Number(before ?? after))}`;
  const found = day(scene, literal, iso, context, past);
  return found && { ...found, status: 'implied' };
};
