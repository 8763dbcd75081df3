import { describe } from 'vitest';
import { resultSignsAgree } from '../../src/checks/result-signs-agree.js';
import { textCases } from './text.js';

describe('result-signs-agree', () =>
  textCases(resultSignsAgree, {
    holds: [
      'It reported a net loss of $361,000 or $(0.05) per diluted share.',
      'Net income was $4.2 million, or diluted earnings of $0.12 per share.',
    ],
    fails: [
      'Net income was $4.2 million, or a loss of $0.12 per share.',
      'Net income of $361,000 or $(0.05) per diluted share was announced.',
    ],
    ignores: [
      'The net loss was $4.2 million, or $0.12 per share.',
      'Net income (loss) was $4.2 million, or $(0.12) per share.',
      'Net loss was $4.2 million. Adjusted earnings were $0.12 per share.',
      'A net loss of $4.2 million compared to net income of $1.2 million, or $0.03 per share.',
      'Net loss attributable to the company was $4.2 million, and adjusted earnings were $0.12 per share.',
    ],
  }));
