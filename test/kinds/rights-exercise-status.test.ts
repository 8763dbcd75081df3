import { describe } from 'vitest';
import { rightsExerciseStatus } from '../../src/kinds/rights-exercise-status.js';
import { titlesOf } from './titles.js';

describe('rights-exercise-status', () => {
  titlesOf(rightsExerciseStatus, {
    finds: [
      'Notice Concerning Monthly Exercise Status of the 12th Series of Stock Acquisition Rights with an Exercise Price Adjustment Clause',
      'Notice Regarding Large-Volume Exercise of the 3rd Series of Stock Acquisition Rights',
      'Notice of Status of Exercise of Share Acquisition Rights',
      'Notice Concerning Completion of Exercise of the 5th Series Stock Acquisition Rights',
      'Monthly Conversion Status of Convertible Bonds with Moving Strike',
      'Notice on the Large-Scale Exercise of Stock Acquisition Rights',
    ],
    ignores: [
      'Notice Regarding Adjustment of Exercise Price of Stock Acquisition Rights',
      'Notice Regarding Issuance of Stock Acquisition Rights by Third-Party Allotment',
      'Notice Concerning Suspension of Exercise of Stock Acquisition Rights',
      'Notice Regarding the Status of Acquisition of Own Shares',
    ],
  });
});
