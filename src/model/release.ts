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

const stepShape = {
  check: z.string().describe('the check whose law was solved'),
  expression: z.string().describe('what the fact equals, in the names of the operands'),
  assuming: z.string().optional().describe('what the law takes for granted'),
  operands: z.array(
    z.strictObject({
      name: z.string(),
      fact: z.string(),
      number: z.string(),
      unit: z.string().optional().describe('what the number counts; of `%` it is hundredths'),
      rounded: z
        .string()
        .optional()
        .describe(
          'the last place of the number, taken as rounded up, down or to the nearest; without it the number is exact',
        ),
    }),
  ),
};

export const derivationSchema = z.strictObject({
  ...stepShape,
  also: z
    .array(z.strictObject(stepShape))
    .optional()
    .describe('other laws that give the fact: its value is what all of them leave'),
  between: z
    .strictObject({
      low: z.string(),
      high: z.string(),
      lowOpen: z.literal(true).optional(),
      highOpen: z.literal(true).optional(),
    })
    .optional()
    .describe(
      'where rounding leaves more than one value: all of them; `number` is that of the printed figures',
    ),
  rounded: z
    .string()
    .optional()
    .describe('where the digits of the one value go on without end: the place that `number` is rounded to'),
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

export const missingSchema = z.strictObject({
  check: z.string(),
  subject: z.string(),
  expression: z.string(),
  missing: z.array(z.strictObject({ name: z.string(), why: z.string() })),
});

export const operandSchema = z.strictObject({
  name: z.string(),
  fact: z.string().optional(),
  ...spanShape,
  quote: z.string(),
  ...placeShape,
});

const alternativeShape = {
  ...spanShape,
  quote: z.string(),
  ...placeShape,
  probable: z.string().describe('what the figure probably should read'),
  explanation: z.string(),
};

export const suspectSchema = z.strictObject({
  ...alternativeShape,
  alternatives: z
    .array(z.strictObject(alternativeShape))
    .optional()
    .describe('other figures that would mend as much, the likelier first'),
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

export const roundingModes = ['nearest', 'truncate', 'up'] as const;

export const roundedSchema = z.strictObject({
  mode: z
    .enum([...roundingModes, 'mixed', 'open'])
    .describe(
      'mixed: figures contradict each other in it; open: nothing decides between the admissible modes',
    ),
  admissible: z
    .array(z.enum(roundingModes))
    .describe('under which a law counts as within rounding; several as long as one misprint could decide'),
  source: z.enum(['note', 'inferred']).describe('the release says so, or its laws together show it'),
  notes: z
    .array(z.strictObject({ ...spanShape, quote: z.string(), ...placeShape }))
    .describe('what the release says of it'),
  evidence: z.array(z.string()).describe('ids of findings that refute another mode'),
  exceptions: z.array(z.string()).describe('ids of findings that hold under another mode alone'),
});

export const roundingSchema = z.strictObject({
  amounts: roundedSchema.optional(),
  percentages: roundedSchema.optional(),
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

export const recognitionSchema = z
  .strictObject({
    kind: z.string(),
    by: z
      .enum(['title', 'heading', 'item', 'text', 'lead'])
      .describe(
        'what names it: the title, a heading, the item of a form, a paragraph, the opening sentences',
      ),
    certain: z
      .boolean()
      .describe('false where only the opening names it, or the release lacks what its kind must state'),
  })
  .describe('how a kind was told');

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
  recognition: z
    .array(recognitionSchema)
    .optional()
    .describe('for each of the kinds, in their order; absent where there is none'),
  title: z.string().nullable(),
  date: z.string().nullable(),
  facts: z.array(factSchema),
  findings: z.array(findingSchema),
  ledger: ledgerSchema,
  rounding: roundingSchema
    .optional()
    .describe('how figures are rounded; absent where nothing shows that any is'),
  missing: z
    .array(missingSchema)
    .optional()
    .describe('only with derived facts: laws that part of is stated, and what they lack'),
  literals: z.array(literalSchema).optional().describe('only when asked for: every value the text holds'),
});

export type Derivation = z.infer<typeof derivationSchema>;
export type Missing = z.infer<typeof missingSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Operand = z.infer<typeof operandSchema>;
export type Suspect = z.infer<typeof suspectSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Outcome = (typeof outcomes)[number];
export type Severity = (typeof severities)[number];
export type Rounded = z.infer<typeof roundedSchema>;
export type Rounding = z.infer<typeof roundingSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type Release = z.infer<typeof releaseSchema>;
