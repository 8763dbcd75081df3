import { describe } from 'vitest';
import { restatedFactsAgree } from '../../src/checks/restated-facts-agree.js';
import { textCases } from './text.js';

describe('restated-facts-agree', () =>
  textCases(restatedFactsAgree, {
    holds: [],
    fails: [],
    ignores: [],
  }));
