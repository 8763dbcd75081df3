import { z } from 'zod';

/** The file of `--rules` as a zod model: fields and checks of one's own, each under its id. */
const plainWords = z
  .string()
  .min(1)
  .max(200)
  .describe('plain words; case, blanks and punctuation are ignored');
const pattern = z
  .strictObject({
    pattern: z.string().min(1).max(500).describe('RE2 syntax: no look-around, no back-references'),
  })
  .describe('a pattern, matched anywhere in the words, in upper and lower case');
const oneWording = z.union([plainWords, pattern]);

/** One way in which something is worded, or several, of which any will do. */
const wording = z.union([plainWords, pattern, z.array(oneWording).min(1).max(20)], {
  error: 'takes words, { pattern: … }, or a list of those',
});

const kinds = z
  .array(z.string())
  .min(1)
  .max(50)
  .describe('kinds of release it is meant for, as printed by `crossfoot list kinds`; absent: every release');

const fieldId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, 'is no id of a field: small letters, digits and _, a letter first');
const checkId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,79}$/, 'is no id of a check: small letters, digits and -, a letter first');

export const ruleFieldSchema = z.strictObject({
  type: z.enum(['quantity', 'money', 'ratio', 'date', 'period', 'duration']),
  label: wording
    .optional()
    .describe(
      'what the figure is called: row and column of its cell, the words before it, the heading above',
    ),
  before: wording.optional().describe('words of the same sentence before the figure'),
  after: wording.optional().describe('words of the same sentence after the figure'),
  heading: wording.optional().describe('words of any heading above'),
  not: wording.optional().describe('words that must stand neither in the label nor before the figure'),
  unit: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}(?:\/[a-z][a-z-]{0,39})?$/, 'is no unit, such as share or share/right')
    .optional()
    .describe('what a quantity counts, in the singular'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is no currency code, such as JPY')
    .optional()
    .describe('amounts in other currencies are passed over'),
  per: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/, 'is no unit, such as share')
    .optional()
    .describe('what the amount is for one of'),
  rows: z
    .string()
    .regex(/^[a-z][a-z-]{0,30}$/, 'is no name of rows: small letters and -')
    .optional()
    .describe('stated row by row: subjects are this name and a number, site-1, site-2 …'),
  many: z
    .boolean()
    .optional()
    .describe('a release may state several values that do not contradict each other'),
  kinds: kinds.optional(),
  summary: z.string().min(1).max(500).optional(),
});

export const ruleCheckSchema = z.strictObject({
  equation: z
    .string()
    .min(1)
    .max(1000)
    .describe('such as `price × shares = consideration within 1 %`; +, -, *, /, sum, count, rows, =, <=, >='),
  severity: z.enum(['error', 'warning', 'note']).optional().describe('error unless told'),
  kinds: kinds.optional(),
  summary: z.string().min(1).max(500).optional().describe('the property that should hold, in one sentence'),
  why: z.string().max(2000).optional().describe('why a violation matters, and what it most likely means'),
  holds: z.string().max(20_000).optional().describe('a release in which the check holds'),
  fails: z.string().max(20_000).optional().describe('a release in which the check fails'),
});

const MOST = 200;

export const rulesSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('crossfoot/rules/1').optional(),
  fields: z
    .record(fieldId, ruleFieldSchema)
    .refine((all) => Object.keys(all).length <= MOST, `takes ${MOST} fields at most`)
    .optional(),
  checks: z
    .record(checkId, ruleCheckSchema)
    .refine((all) => Object.keys(all).length <= MOST, `takes ${MOST} checks at most`)
    .optional(),
});

export type RuleField = z.infer<typeof ruleFieldSchema>;
export type RuleCheck = z.infer<typeof ruleCheckSchema>;
export type RulesFile = z.infer<typeof rulesSchema>;
export type Wording = NonNullable<RuleField['label']>;
