import { describe } from 'vitest';
import { partWithinWhole } from '../../src/checks/part-within-whole.js';
import { textCases } from './text.js';

describe('part-within-whole', () =>
  textCases(partWithinWhole, {
    holds: [
      'It sold 5,000,000 shares, of which 750,000 shares were sold to directors.',
      'The holder owns 12.05% of the outstanding shares.',
      'Mr. Sato holds 100% of the voting rights.',
    ],
    fails: [
      'It sold 500,000 shares, of which 750,000 shares were sold to directors.',
      'The holder owns 120.5% of the outstanding shares.',
    ],
    ignores: [
      'The offering was 150% subscribed, and demand came to 250% of the shares offered.',
      'The bonus is 150% of the base salary.',
      'It repurchased 612,300 shares. The program is of up to 500,000 shares.',
      'It issued 500,000 rights, of which each entitles to 100 shares.',
      'It redeems the notes at 101% of the principal amount.',
    ],
  }));
