import { z } from 'zod';

/** One accepted finding: what it was about, why it is accepted, and since when. */
export const waiverSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  path: z.string().describe('of the release in which it was accepted; it is waived wherever it comes again'),
  check: z.string(),
  message: z.string(),
  reason: z.string(),
  date: z.iso.date(),
});

/** The file that `--baseline` names. */
export const baselineSchema = z.strictObject({
  schema: z.literal('crossfoot/baseline/1'),
  waivers: z.array(waiverSchema),
});

export type Waiver = z.infer<typeof waiverSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
