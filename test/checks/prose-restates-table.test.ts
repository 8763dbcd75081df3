import { describe } from 'vitest';
import { proseRestatesTable } from '../../src/checks/prose-restates-table.js';
import { textCases } from './text.js';

const table =
  '\n\n| Use | Amount |\n| --- | --- |\n| Land cost | $15,000,000 |\n| Hall cost | $7,012,500 |\n| Total project cost | $22,012,500 |\n';
const years =
  '\n\n| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Net revenue | $12,345,678 | $11,222,333 |\n| Total assets | $54,321,000 | $50,000,500 |\n';

describe('prose-restates-table', () =>
  textCases(proseRestatesTable, {
    holds: [
      `The total project cost amounted to approximately $22 million.${table}`,
      `Net revenue was $12.3 million and total assets were $54,321,000.${years}`,
    ],
    fails: [
      `The total project cost amounted to $22,021,500.${table}`,
      `Net revenue was $13,245,678 in the year.${years}`,
    ],
    ignores: [
      `The adjusted total project cost amounted to $22,021,500.${table}`,
      `The cost was $21,000,000 of which land cost most.${table}`,
      `The project is large. It may cost $22,021,500.${table}`,
      `Net revenue was $12.4 million in the region.${years}`,
      `Net revenue was $9,876,543 abroad.${years}`,
      `Net revenue was C$12,354,678 in the year.${years}`,
    ],
  }));
