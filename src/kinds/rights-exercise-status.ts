import type { Kind } from '../extraction/kind.js';
import { dailyExercises } from '../extractors/daily-exercises.js';
import { exerciseStatus } from '../extractors/exercise-status.js';
import { exercisedRights, exercisedShares, unexercisedRights } from '../fields/exercise.js';

/** How far rights issued to a third party have been exercised: monthly, after a large exercise, at the end. */
export const rightsExerciseStatus: Kind = {
  id: 'rights-exercise-status',
  summary: 'How many rights were exercised in a month or so far, and how many are left.',
  title:
    /\b(?:exercise|conversion) (?:status|situation|results?)\b|\b(?:status|situation|progress|results?|completion) of (?:the )?(?:monthly )?(?:large[- ](?:volume|scale) )?(?:exercises?|conversion)\b|\b(?:large[- ](?:volume|scale)|monthly|mass|full|complete|completed) exercises? of\b|\bexercises? of\b.{0,100}\b(?:stock acquisition rights|share acquisition rights|subscription rights|stock options|warrants)\b.{0,60}\b(?:complet\w{1,4}|status|large)|\bcompletion of\b.{0,80}\bexercise of\b/i,
  notTitle:
    /\bcorrection|\badjust(?!ment clause)|\bsuspen\w{1,6}|\bprohibit|\bpermission|\bissuance of\b|\bresults? of (?:the )?(?:general|annual)|\brights offering\b|\bconversion (?:price|ratio|rate)\b|\bforecast/i,
  lead: /\b(?:stock|share) acquisition rights\b[^.]{0,200}\b(?:was|were|have|has) (?:now )?(?:all )?(?:been )?exercised\b|\bexercise status of\b/i,
  topics: [exerciseStatus, dailyExercises],
  must: [exercisedRights, exercisedShares, unexercisedRights],
  example: 'Notice Concerning Monthly Exercise Status of the 12th Series of Stock Acquisition Rights',
};
