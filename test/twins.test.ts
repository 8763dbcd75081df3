import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, read } from '../src/index.js';
import type { Release } from '../src/model/release.js';
import { CORPUS, RELEASE, releasePath, releases } from './releases.js';
import { differencesBetween, type Read } from './twin.js';

/** One release, one content, many forms: what it says and what follows from it is the same in all of them. */
const TWINS = join(CORPUS, 'twins');

const readAll = async (path: string): Promise<Read> => {
  const reading = await read(path);
  return { release: await check(reading), document: reading.document };
};

const twinsOf = (name: string): string => join(TWINS, basename(name).replace(RELEASE, ''));

const twinned = releases.filter((name) => existsSync(twinsOf(name)));

it('are there for each kind of release', () => {
  const kindOf = (name: string): string => name.split('/')[0] ?? '';
  const served = new Set(twinned.map(kindOf));
  expect(releases.filter((name) => !served.has(kindOf(name)))).toEqual([]);
});

describe.each(twinned)('twins of %s', async (name) => {
  const folder = twinsOf(name);
  const original = await readAll(releasePath(name));
  const forms = readdirSync(folder).filter((file) => !file.endsWith('.json'));

  it('are there as text, Markdown, HTML and PDF', () => {
    const kinds = new Set(forms.map((file) => file.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['html', 'md', 'pdf', 'txt']);
  });

  describe.each(forms)('%s', async (file) => {
    const twin = await readAll(join(folder, file));

    it('says the same', () => {
      expect(differencesBetween(original, twin)).toEqual([]);
    });

    it('shows each figure where it stands in the file', () => {
      const spans = twin.release.facts.flatMap((fact) => fact.mentions);
      const misplaced = file.endsWith('.pdf')
        ? spans.filter((span) => !isOnItsPage(span, twin.document.origin))
        : file.endsWith('.html')
          ? spans.filter((span) => !isInSource(span, sourceOf(join(folder, file))))
          : spans.filter(({ page, source }) => page ?? source);
      expect(misplaced).toEqual([]);
    });
  });
});

type Mention = Release['facts'][number]['mentions'][number];

const isOnItsPage = ({ page, box }: Mention, origin: Read['document']['origin']): boolean => {
  const size = origin?.type === 'pages' && page !== undefined ? origin.sizes[page - 1] : undefined;
  if (!size || !box) return false;
  const [left, top, right, bottom] = box;
  return (
    left >= 0 && left < right && right <= size.width && top >= 0 && top < bottom && bottom <= size.height
  );
};

/** The file as it was decoded: two of the dialects are UTF-8, the third says that it is not. */
const sourceOf = (path: string): string => {
  const bytes = readFileSync(path);
  if (!bytes.subarray(0, 1000).includes('windows-1252')) return bytes.toString('utf8');
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign] ?? sign);
};

const WINDOWS: Readonly<Record<string, string>> = {
  '\x80': '€',
  '\x91': '‘',
  '\x92': '’',
  '\x95': '•',
  '\x96': '–',
  '\x97': '—',
};

const isInSource = ({ source, quote }: Mention, text: string): boolean =>
  source !== undefined && shown(text.slice(source.start, source.end)) === quote.replace(/\s/g, '');

/** Markup as a reader sees it, without blanks. */
const shown = (markup: string): string =>
  markup
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w+|#\d+);/g, (all, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? all),
    )
    .replace(/\s/g, '');

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
};
