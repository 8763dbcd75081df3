import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Form, ownForms } from '../scripts/twins/forms.mjs';
import { manuscriptOf } from '../scripts/twins/manuscript.mjs';
import { check, read } from '../src/index.js';
import { missingFrom, type Read } from './twin.js';

/**
 * Published releases set again as text, Markdown, HTML and PDF, here and now: no fact that the text gives is lost.
 * They lie beside the project and may be absent; then this is skipped, and says so.
 */
const FOLDER = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
const present = existsSync(FOLDER);
const files = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

const readAll = async (source: string | { bytes: Uint8Array; path: string }): Promise<Read> => {
  const reading = await read(source);
  return { release: await check(reading), document: reading.document };
};

it.skipIf(!present)('the published releases are beside the project', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s in other forms', async (name) => {
  const original = await readAll(`${FOLDER}${name}`);
  const manuscript = manuscriptOf(original, original.release, name);
  const forms: Form[] = [];
  for await (const form of ownForms([manuscript])) forms.push(form);

  it.each(forms.map(({ file, content }) => [file, content] as const))(
    '%s gives all facts',
    async (file, content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const twin = await readAll({ bytes, path: file });
      expect(missingFrom(original, twin)).toEqual([]);
    },
  );
});
