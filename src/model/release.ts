import { z } from 'zod';
import { qualifiers } from './qualifier.js';
import { valueSchema } from './value.js';

const offset = z.int().nonnegative();
const spanShape = { start: offset, end: offset };

/** Where a span stands: in the text, and for pages and markup in the file. */
const placeShape = {
  line: z.int().positive(),
  column: z.int().positive(),
  page: z.int().positive().optional(),
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe('left, top, right, bottom in points from the top left of the page'),
  source: z.strictObject(spanShape).optional().describe('offsets into the decoded file'),
};

export const mentionSchema = z
  .strictObject({
    ...spanShape,
    quote: z.string(),
    ...placeShape,
    section: z.string().optional(),
  })
  .describe('one place where the release states the fact: text.slice(start, end) === quote');

export const derivationSchema = z.strictObject({
  expression: z.string(),
  operands: z.array(z.strictObject({ name: z.string(), fact: z.string(), number: z.string() })),
});

export const factSchema = z.strictObject({
  id: z.string(),
  field: z.string(),
  subject: z.string(),
  value: valueSchema
    .nullable()
    .describe('null when the text says it will be fixed later (status undetermined)'),
  qualifier: z.enum(qualifiers),
  status: z.enum(['stated', 'implied', 'derived', 'undetermined']),
  mentions: z.array(mentionSchema),
  derivation: derivationSchema.optional(),
});

export const operandSchema = z.strictObject({
  name: z.string(),
  fact: z.string().optional(),
  ...spanShape,
  quote: z.string(),
  ...placeShape,
});

export const suspectSchema = z.strictObject({
  ...spanShape,
  quote: z.string(),
  ...placeShape,
  probable: z.string().describe('what the figure probably should read'),
  explanation: z.string(),
  repairs: z.strictObject({ repaired: z.int(), of: z.int() }),
});

export const outcomes = [
  'exact',
  'within-rounding',
  'under-assumption',
  'inconsistent',
  'undetermined',
] as const;
export const severities = ['error', 'warning', 'note'] as const;

export const findingSchema = z.strictObject({
  id: z.string(),
  check: z.string(),
  outcome: z.enum(outcomes),
  severity: z.enum(severities),
  subject: z.string(),
  message: z.string(),
  expression: z.string().nullable(),
  stated: z.string().nullable(),
  computed: z.string().nullable(),
  difference: z.string().nullable(),
  tolerance: z.string().nullable(),
  operands: z.array(operandSchema),
  suspect: suspectSchema.nullable(),
  assumption: z.string().nullable(),
  reason: z.string().optional().describe('why it could not be decided, for undetermined'),
  fingerprint: z.string(),
  waived: z
    .strictObject({ reason: z.string(), date: z.string() })
    .optional()
    .describe('somebody has accepted it, and why; then it is silent'),
});

export const problemSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  page: z.int().positive().optional(),
  span: z.strictObject(spanShape).optional(),
});

export const ledgerSchema = z.strictObject({
  numbers: z.int(),
  checked: z.int(),
  withinRounding: z.int(),
  inconsistent: z.int(),
  undetermined: z.int(),
  unused: z.int(),
});

export const literalSchema = z
  .looseObject({
    type: z.string(),
    ...spanShape,
    quote: z.string(),
    ...placeShape,
    account: z
      .enum(['checked', 'withinRounding', 'inconsistent', 'undetermined', 'unused'])
      .optional()
      .describe('where the ledger books it; absent for what is not a figure'),
  })
  .describe('a value as printed, used or not; beside these keys it has those of its type');

export const releaseSchema = z.strictObject({
  schema: z.literal('crossfoot/release/1'),
  source: z.strictObject({
    path: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    bytes: z.int().nonnegative(),
    pages: z.int().positive().optional(),
  }),
  status: z.enum(['ok', 'partial', 'failed']),
  problems: z.array(problemSchema),
  kinds: z.array(z.string()),
  title: z.string().nullable(),
  date: z.string().nullable(),
  facts: z.array(factSchema),
  findings: z.array(findingSchema),
  ledger: ledgerSchema,
  literals: z.array(literalSchema).optional().describe('only when asked for: every value the text holds'),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Operand = z.infer<typeof operandSchema>;
export type Suspect = z.infer<typeof suspectSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Outcome = (typeof outcomes)[number];
export type Severity = (typeof severities)[number];
export type Ledger = z.infer<typeof ledgerSchema>;
export type Release = z.infer<typeof releaseSchema>;
