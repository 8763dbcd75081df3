import { field } from '../model/field.js';

/** What a correction corrects: which release, and what it said before and says now. */
export const correctionTarget = field({
  id: 'correction_target',
  type: 'text',
  label: 'Corrected release',
  summary: 'The title of the release that is corrected.',
});
export const correctionTargetDate = field({
  id: 'correction_target_date',
  type: 'date',
  label: 'Date of the corrected release',
  summary: 'The day the corrected release was published.',
});
export const correctedBefore = field({
  id: 'corrected_before',
  type: 'text',
  label: 'Before the correction',
  summary: 'The words or figures as they stood.',
});
export const correctedAfter = field({
  id: 'corrected_after',
  type: 'text',
  label: 'After the correction',
  summary: 'The words or figures as they should stand.',
});
