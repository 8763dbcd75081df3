import type { Problem } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { declaredCharset } from '../encoding/declared.js';
import { type Decoded, decode } from '../encoding/decode.js';
import { layOut } from '../layout/lay-out.js';
import type { Reading, ReadOptions } from '../reader.js';
import { releaseParts } from './release-part.js';
import { type Part, submissionOf } from './submission.js';

/** A filing: the release in it is read as what it is, all else in the file is set aside. */
export const readSubmission = (
  bytes: Uint8Array,
  path: string,
  options: ReadOptions,
): Reading | Promise<Reading> => {
  const decoded = decode(bytes, declaredCharset(bytes));
  if (decoded.encoding === 'binary') return { problems: decoded.problems };
  const { parts } = submissionOf(decoded.text);
  const release = releaseParts(decoded.text, parts);
  if (release.size === 0) return { problems: [NOTHING] };
  if (parts.some(({ form }) => form === 'html')) return mixed(decoded, parts, release, path, options);
  return plain(decoded, release, path);
};

const NOTHING: Problem = { code: 'no-text', message: 'none of the documents in this filing holds text' };

/** All of it is text: then the text is the file, and what is not the release is furniture in it. */
const plain = ({ text, clean, problems }: Decoded, release: ReadonlySet<Part>, path: string): Reading => {
  const aside: Span[] = [];
  let start = 0;
  for (const { body } of release) {
    aside.push({ start, end: body.start });
    start = body.end;
  }
  aside.push({ start, end: text.length });
  const document = layOut(text, { path, clean, problems, aside });
  return { document, problems: document.problems };
};

const mixed = async (
  decoded: Decoded,
  parts: readonly Part[],
  release: ReadonlySet<Part>,
  path: string,
  options: ReadOptions,
): Promise<Reading> => {
  const { setFiling } = await import('./filing.js');
  return setFiling(decoded, parts, release, path, options);
};
