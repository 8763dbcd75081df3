import { describe } from 'vitest';
import { fiscalLabelFitsDate } from '../../src/checks/fiscal-label-fits-date.js';
import { textCases } from './text.js';

describe('fiscal-label-fits-date', () =>
  textCases(fiscalLabelFitsDate, {
    holds: [
      'Forecast for the fiscal year ending March 31, 2021 (FY3/2021)',
      'Sales of FY2023 (fiscal year ended March 31, 2024) and FY2024 (fiscal year ended March 31, 2025) rose.',
      'Sales of FY2023 (year ended December 31, 2023) and FY2024 (year ended December 31, 2024) rose.',
    ],
    fails: [
      'Forecast for the fiscal year ending March 31, 2021 (FY3/2020)',
      'TOKYO, May 24, 2018 - The Company will report the year ended March 31, 2019 in due course.',
    ],
    ignores: [
      'FY2017 (year ended March 31, 2018) was a good year.',
      'Sales of FY2017 (year ended March 31, 2018) and FY2018 (year ended March 31, 2018) rose.',
    ],
  }));
