import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/index.js';
import { shown } from '../shown.js';

const part = (type: string, body: string, more = ''): string =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n${more}<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`;
const HEAD =
  '<SEC-DOCUMENT>0001-24-1.txt : 20240506\n<SEC-HEADER>\nCOMPANY CONFORMED NAME:\t\tEXAMPLE INC\n</SEC-HEADER>\n';
const page = (words: string): string => `<HTML><BODY><P>${words}</P></BODY></HTML>`;
const RELEASE = 'OSLO, May 6, 2024 - Example Inc. announced today a dividend of $0.25 per share.';

const filing = async (text: string) => {
  const { document, problems } = await read(Buffer.from(text), 'filing.txt');
  if (!document) return { kept: undefined, problems, document };
  const kept = shown(document).filter((line) => !line.startsWith('F'));
  return { kept: kept.map((line) => line.slice(3)), problems, document };
};

describe('the release in a filing', () => {
  it.each([
    ['the only page', part('8-K', page('Item 8.01')), ['Item 8.01']],
    ['the exhibit', HEAD + part('8-K', page('Item 8.01')) + part('EX-99.1', page(RELEASE)), [RELEASE]],
    [
      'the exhibit among others',
      part('8-K', page('A')) +
        part('EX-10.1', page('Agreement')) +
        part('EX-99.1', page(RELEASE)) +
        part('EX-101.SCH', '<XBRL>\n<?xml version="1.0"?><x/>\n</XBRL>'),
      [RELEASE],
    ],
    [
      'the first of two alike',
      part('8-K', page('A')) + part('EX-99.1', page('One.')) + part('EX-99.2', page('Two.')),
      ['One.'],
    ],
    [
      'the one that reads like a release',
      part('8-K', page('A')) +
        part('EX-99.1', page('Investor presentation')) +
        part('EX-99.2', page(RELEASE)),
      [RELEASE],
    ],
    [
      'the one that is said to be',
      part('8-K', page('A')) +
        part('EX-99.1', page('One.'), '<DESCRIPTION>SLIDES\n') +
        part('EX-99.2', page('Two.'), '<DESCRIPTION>PRESS RELEASE\n'),
      ['Two.'],
    ],
    [
      'both, if both are',
      part('8-K', page('A')) +
        part('EX-99.1', page(`PRESS RELEASE ${RELEASE}`)) +
        part('EX-99.2', page(`For immediate release ${RELEASE}`)),
      [`PRESS RELEASE ${RELEASE}`, `For immediate release ${RELEASE}`],
    ],
    [
      'the form without an exhibit',
      part('8-K', page('Item 8.01')) + part('EX-10.1', page('Agreement')),
      ['Item 8.01'],
    ],
    [
      'tagged figures in a wrapper',
      part(
        '8-K',
        `<XBRL>\n<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p/><p>Item</p></body></html>\n</XBRL>`,
      ),
      ['Item'],
    ],
    [
      'behind a picture',
      part('8-K', page('A')) +
        part('GRAPHIC', 'begin 644 a.jpg\nM1234\nend') +
        part('EX-99.1', page(RELEASE)),
      [RELEASE],
    ],
    [
      'far behind its head',
      `${HEAD}${'X'.repeat(9000)}\n${part('8-K', page('A'))}${part('EX-99', page(RELEASE))}`,
      [RELEASE],
    ],
    ['a text beside a page', part('8-K', page('A')) + part('EX-99', `<PAGE>\n\n${RELEASE}\n`), [RELEASE]],
    ['a page beside a text', part('8-K', 'Item 8.01') + part('EX-99', page(RELEASE)), [RELEASE]],
    ['not closed', `<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n${page(RELEASE)}`, [RELEASE]],
    ['texts only', HEAD + part('8-K', 'Item 8.01') + part('EX-99', RELEASE), [RELEASE]],
    ['one text', part('8-K', 'Item 8.01\n'), ['Item 8.01']],
  ])('%s', async (_, text, kept) => {
    expect((await filing(text)).kept).toEqual(kept);
  });

  it('loses nothing else', async () => {
    const text =
      HEAD + part('8-K', page('Item 8.01')) + part('EX-99.1', page(RELEASE)) + part('EX-10', 'Agreement');
    const { document } = await filing(text);
    for (const words of ['EXAMPLE INC', '<TYPE>8-K', 'Item 8.01', RELEASE, 'Agreement'])
      expect(document!.text).toContain(words);
    expect(document!.plain.trim()).toBe(RELEASE);
  });

  it('knows where every character stands in the file', async () => {
    const text =
      HEAD + part('8-K', page('A')) + part('EX-99.1', page('Total &amp; more: $5')) + part('EX-99.2', 'x');
    const { document } = await filing(text);
    const origin = document!.origin!;
    if (origin.type !== 'source') throw new Error(origin.type);
    const at = (words: string) => document!.text.indexOf(words);
    const piece = Array.from(origin.starts).indexOf(at('& more'));
    expect(text.slice(origin.from[piece], origin.to[piece])).toBe('&amp;');
    for (let other = 0; other < origin.starts.length; other++) {
      const length = origin.lengths[other]!;
      if (length !== origin.to[other]! - origin.from[other]!) continue;
      expect(text.slice(origin.from[other], origin.to[other]).replace(/\s/g, ' ')).toBe(
        document!.text.slice(origin.starts[other], origin.starts[other]! + length),
      );
    }
  });

  it('keeps a filing of texts as the text it is', async () => {
    const text = part('8-K', 'Item 8.01') + part('EX-99', RELEASE);
    const { document } = await filing(text);
    expect([document!.text, document!.mediaType, document!.origin]).toEqual([text, 'text/plain', undefined]);
  });

  it('says when there is no text in it', async () => {
    const { kept, problems } = await filing(part('GRAPHIC', 'begin 644 a.jpg\nM1234\nend'));
    expect([kept, problems[0]?.code]).toEqual([undefined, 'no-text']);
  });
});
