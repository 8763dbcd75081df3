import { readSubmission } from './edgar/read.js';
import { isSubmission } from './edgar/submission.js';
import type { Reader } from './reader.js';

/** Filings as the American regulator keeps them: several documents in one file, of which one is the release. */
export const edgar = {
  id: 'edgar',
  summary:
    'EDGAR submissions, old and new: the exhibit with the release, else the form; all else is set aside.',
  mediaTypes: ['text/html', 'text/plain'],
  recognises: isSubmission,
  read: readSubmission,
} satisfies Reader;
