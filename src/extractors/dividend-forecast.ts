import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated, Statement } from '../extraction/statement.js';
import { literalStated, present } from '../extraction/text.js';
import { literalsOfCell } from '../extraction/within.js';
import { annualDividend, interimDividend, payoutRatio, yearEndDividend } from '../fields/dividend.js';
import type { Field } from '../model/field.js';
import type { Literal } from '../model/literal.js';
import type { Table } from '../model/structure.js';

/** Which dividend of a year a row or column is about. */
const PARTS: readonly (readonly [Field, RegExp])[] = [
  [payoutRatio, /\bpay-?out ratio\b/i],
  [annualDividend, /\bannual\b|\btotal\b|full[- ]year|\bfor the year\b/i],
  [interimDividend, /\binterim\b|second quarter|\b2nd quarter|\b2Q\b|\bQ2\b|half[- ]year|mid-?year/i],
  [yearEndDividend, /\byear-?\s?end\b|\bterm-?end\b|\bfinal\b|\bfiscal year-?end|\bperiod-?end\b/i],
];

/** Whose figures they are: the forecast given up, the new one, what was paid this year or the year before. */
const SIDES: readonly (readonly [string, RegExp])[] = [
  [
    'forecast-previous',
    /\b(?:previous(?:ly)?|prior|last|initial|original|former|earlier|before)\b.{0,40}\b(?:forecasts?|projections?|revision)|\bforecasts?\b.{0,30}\b(?:previous|before)/i,
  ],
  [
    'forecast-revised',
    /\brevised\b|\b(?:new|latest|current|amended|this)\b.{0,30}\b(?:forecasts?|projections?)|\bforecasts?\b.{0,30}\b(?:revised|this time|after)|\bafter (?:the )?revision/i,
  ],
  [
    'prior',
    /\b(?:previous|prior|last|preceding)\b.{0,30}\b(?:fiscal year|year|period|term|results?|actual)|\b(?:actual|results?|paid)\b.{0,60}\b(?:previous|prior|last|preceding)\b/i,
  ],
  ['current', /\bactual\b|\bresults?\b|\bpaid\b|\b(?:current|this) (?:fiscal )?(?:year|period)\b/i],
];

const of = <T>(signs: readonly (readonly [T, RegExp])[], words: string): T | undefined =>
  signs.find(([, sign]) => sign.test(words))?.[0];

/** "revises its year-end dividend forecast from 20 yen to 25 yen per share". */
const fromTo = (field: Field, name: string): Statement[] => [
  {
    field,
    of: 'money',
    inText: true,
    before: new RegExp(`\\b${name} dividend\\b[^.;0-9]{0,110}\\bfrom(?: [a-z ]{0,40})?$`, 'i'),
    subject: 'forecast-previous',
    qualifier: 'estimate',
  },
  {
    field,
    of: 'money',
    inText: true,
    before: new RegExp(
      `\\b${name} dividend\\b[^.;]{0,110}\\bfrom [^.;]{0,50}(?:\\.\\d{1,2})?[^.;]{0,40}\\bto$`,
      'i',
    ),
    subject: 'forecast-revised',
    qualifier: 'estimate',
  },
];

/**
 * The dividends of a year as they were forecast, as they are forecast now, and as paid.
 * `Revised forecast | 20.00 yen | 25.00 yen | 45.00 yen`
 */
export const dividendForecast: Extractor = {
  id: 'dividend-forecast',
  summary:
    'Interim, year-end and annual dividend per share in the previous and the revised forecast, and as paid.',
  fields: [annualDividend, interimDividend, payoutRatio, yearEndDividend],
  statements: [
    ...fromTo(yearEndDividend, '(?:year-?end|term-?end|final)'),
    ...fromTo(interimDividend, '(?:interim|half-?year)'),
    ...fromTo(annualDividend, '(?:annual|full[- ]year)'),
    {
      field: annualDividend,
      of: 'money',
      inText: true,
      before: /\bannual dividend\b[^.;0-9]{0,60}\b(?:be|to|of|is|at)$/i,
      not: /\b(?:previous|prior|last)\b[^.;]{0,60}$/i,
      subject: 'forecast-revised',
      qualifier: 'estimate',
    },
    {
      field: interimDividend,
      of: 'money',
      inText: true,
      before: /\binterim dividend\b[^.;0-9]{0,60}\b(?:of|at)$/i,
      after: /^(?:per share,? ?)?(?:\(|which )?(?:was |has been |already |been ){0,3}paid\b/i,
      subject: 'current',
    },
  ],
  find: function* (scene) {
    for (const table of scene.outline.tables) yield* cellsOf(scene, table);
  },
};

/** A bare figure where the head of the table, of whatever column, says that its figures are yen. */
const inYen = ({ document }: Scene, table: Table, literal: Literal | undefined): Literal | undefined => {
  if (literal?.type !== 'number') return literal;
  const first = table.rows[0]?.labelSpan.start ?? table.start;
  const head = document.plain.slice(Math.min(table.start, table.block.start), first);
  const above = table.caption ? document.plain.slice(table.caption.start, table.caption.end) : '';
  if (!/\byen\b|JPY|¥/i.test(`${head} ${above}`)) return literal;
  return { ...literal, type: 'money', currency: 'JPY', per: 'share' };
};

/** Rows of forecasts with a column a dividend, or the other way round. */
function* cellsOf(scene: Scene, table: Table): Iterable<Stated> {
  const heads = table.columns.map(({ header }) => header.join(' '));
  const parts = (words: readonly string[]) => new Set(words.flatMap((one) => of(PARTS, one) ?? [])).size;
  // One dividend set beside another year's is no table of a year's dividends.
  if (parts(heads) < 2 && parts(table.rows.map(({ label }) => label)) < 2) return;
  for (const row of table.rows) {
    const label = row.group ? `${row.label} ${row.group}` : row.label;
    for (const cell of row.cells) {
      const head = heads[cell.column] ?? '';
      const [field, side] = [of(PARTS, head) ?? of(PARTS, label), of(SIDES, row.label) ?? of(SIDES, head)];
      const literal = literalsOfCell(scene.literals, cell)[0];
      if (!field || !side || (literal?.type === 'money' && literal.scale !== undefined)) continue;
      const forecast = side.startsWith('forecast');
      yield* present([
        literalStated(field, side, inYen(scene, table, literal), forecast ? 'estimate' : undefined),
      ]);
    }
  }
}
