import { readFileSync } from 'node:fs';
import { type ReadOptions, read as readDocument } from '../readers/index.js';
import { type Reading, readingOf, unreadable } from './reading.js';

/** Bytes to reading: hashed as they came, then given to the reader that their content asks for. */
export const readBytes = async (
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<Reading> => {
  const { document, problems } = await readDocument(bytes, path, options);
  return document ? readingOf(document, bytes) : unreadable(path, problems, bytes);
};

/**
 * The reading of a file. `path` is what the record will say; `file` is where it lies.
 * A file that cannot be opened gives a failed reading, never an exception.
 */
export const readFile = async (file: string, path = file, options: ReadOptions = {}): Promise<Reading> => {
  let bytes: Uint8Array;
  try {
    // One file after another, the synchronous call is many times cheaper than its promise.
    bytes = readFileSync(file);
  } catch (error) {
    return unreadable(path, [{ code: 'unreadable', message: wording(error) }]);
  }
  return readBytes(bytes, path, options);
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EMFILE: 'too many files are open',
  ELOOP: 'symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'larger than this program can hold in memory',
};

// The system's own message holds the absolute path, which must not reach a record.
const wording = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `cannot be read (${code || 'unknown reason'})`;
};
