import { describe } from 'vitest';
import { identityConsistent } from '../../src/checks/identity-consistent.js';
import { textCases } from './text.js';

describe('identity-consistent', () =>
  textCases(identityConsistent, {
    holds: [
      'E-mail: ir@example.co.jp URL: https://www.example.co.jp/en',
      'E-mail: press@agency.com, issuer: https://www.example.com',
    ],
    fails: ['Contact: ir@exampel.com or info@example.com, see https://www.example.com/ir'],
    ignores: [
      'Sister sites: https://www.sanetwire.com and https://www.lanetwire.com',
      'TOKYO - May 24, 2018 - Internet Initiative Japan Inc. ("IIJ", NASDAQ: IIJI, TSE1: 3774) announced its dividend.',
    ],
  }));
