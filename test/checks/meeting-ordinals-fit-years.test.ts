import { describe } from 'vitest';
import { meetingOrdinalsFitYears } from '../../src/checks/meeting-ordinals-fit-years.js';
import { textCases } from './text.js';

describe('meeting-ordinals-fit-years', () =>
  textCases(meetingOrdinalsFitYears, {
    holds: [
      'Approved at the 16th Ordinary General Meeting of Shareholders held on June 27, 2008 and at the 19th Ordinary General Meeting of Shareholders held on June 28, 2011.',
    ],
    fails: [
      'Approved at the 16th Ordinary General Meeting of Shareholders held on June 27, 2008, the 19th Ordinary General Meeting of Shareholders held on June 28, 2011 and the 28th Ordinary General Meeting of Shareholders scheduled on June 24, 2002.',
    ],
    ignores: [
      'Approved at the 16th Ordinary General Meeting of Shareholders held on June 27, 2008 and the 20th Ordinary General Meeting of Shareholders held on June 28, 2011.',
      'Approved at the 16th Ordinary General Meeting of Shareholders held on June 27, 2008.',
    ],
  }));
