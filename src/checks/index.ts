import type { Check } from '../laws/check.js';

/** Every law the program holds releases to, one line a file; the order here is the order of `list checks`. */
export const checks: readonly Check[] = [];
