import type { Kind } from '../extraction/kind.js';
import { correction as corrections } from '../extractors/correction.js';
import { correctedAfter, correctionTarget } from '../fields/correction.js';

/** An earlier release is corrected. */
export const correction: Kind = {
  id: 'correction',
  summary: 'A correction of an earlier release: which one, and what it said before and says now.',
  title:
    /\bcorrections?\b|\bcorrected\b|\bcorrecting\b|\bcorrective (?:statement|announcement|disclosure|release)\b|\berrat(?:um|a)\b|\bcorrigend(?:um|a)\b|\breplacement announcement\b|訂正/i,
  notTitle:
    /\bpartial amendments? (?:to|of) (?:the )?articles\b|\bmarket correction\b|\bvision correction\b|\b(?:refractive|error|thermal|colou?r|gene|phase) correct|\bcorrections? (?:facility|facilities|department|officers?|industry)\b|\bcorrected (?:net|earnings|EBITDA|for)\b/i,
  topics: [corrections],
  must: [correctionTarget, correctedAfter],
  example: 'Correction to "Notice of Dividends from Surplus"',
};
