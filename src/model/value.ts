import { z } from 'zod';

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('a decimal number as a string, never a float');
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('ISO 8601; a month alone is 2015-03');
const printed = {
  number: decimal,
  granularity: decimal.describe('value of the last significant place, scale applied'),
  scale: decimal.optional().describe('the factor words or a table header applied'),
};

export const valueSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('quantity'), ...printed, unit: z.string(), per: z.string().optional() }),
  z.strictObject({ type: z.literal('money'), ...printed, currency: z.string(), per: z.string().optional() }),
  z.strictObject({ type: z.literal('ratio'), ...printed, unit: z.literal('%').optional() }),
  z.strictObject({ type: z.literal('date'), date: isoDate }),
  z.strictObject({ type: z.literal('period'), from: isoDate, to: isoDate }),
  z.strictObject({ type: z.literal('duration'), iso: z.string().regex(/^P/) }),
  z.strictObject({ type: z.literal('text'), text: z.string() }),
]);

/** A fact's value. `ratio` is a pure number; a percentage of 11.8 is number "11.8", unit "%". */
export type Value = z.infer<typeof valueSchema>;
export type ValueOf<T extends Value['type']> = Extract<Value, { type: T }>;
