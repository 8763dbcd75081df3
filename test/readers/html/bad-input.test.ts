import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/index.js';
import { pageOf } from './page.js';

const codesOf = async (markup: string | Uint8Array, options = {}) => {
  const { document, problems } = await read(Buffer.from(markup), 'bad.html', options);
  return { text: document?.text, codes: problems.map(({ code }) => code), problems };
};

describe('pages made to take long', () => {
  it.each([
    [
      '10,000 divisions in one another',
      `<html>${'<div>'.repeat(10_000)}A${'</div>'.repeat(10_000)}B`,
      'A\n\nB',
      ['too-deep'],
    ],
    ['a million letters in one another', `<html>${'<b>'.repeat(1_000_000)}A`, 'A', ['too-deep']],
    [
      'a million end tags',
      `<html>${'<b><p>'.repeat(300)}A${'</i></p></div>'.repeat(300_000)}B`,
      'A\n\nB',
      [],
    ],
    ['10,000 tables in one another', `<html>${'<table><tr><td>'.repeat(10_000)}A`, 'A', ['too-deep']],
    [
      '10,000 lists in one another',
      `<html>${'<ul><li>'.repeat(10_000)}A`,
      '                        - A',
      ['too-deep'],
    ],
    ['a million open tags', `<html>A ${'<p '.repeat(1_000_000)}`, 'A', []],
    ['a million ampersands', `<html>${'&'.repeat(1_000_000)}`, '&'.repeat(1_000_000), []],
    [
      'entities of entities',
      '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><body>&b;</body></html>',
      ']>\n&b;',
      [],
    ],
    ['a comment that does not end', `<html>A<!-- ${'--'.repeat(500_000)}`, 'A', []],
    ['an attribute that does not end', `<html>A<p title="${'x'.repeat(1_000_000)}`, 'A', []],
    ['a million attributes', `<html><p ${'style="a:b" '.repeat(300_000)}>A`, 'A', []],
    [
      'a hundred thousand styles',
      `<html>${Array.from({ length: 100_000 }, (_, at) => `<b style="x:${at}">`).join('</b>')}A`,
      'A',
      [],
    ],
  ])('%s', async (_, markup, text, codes) => {
    const read = await codesOf(markup);
    expect([read.text === text || read.text?.slice(0, 100), read.codes]).toEqual([true, codes]);
  });

  it('names the depth that was passed', async () => {
    const { problems } = await codesOf('<html><div><p><b>A</b></p></div>', { maxDepth: 3 });
    expect(problems[0]?.message).toContain('maxDepth (3)');
    expect(await codesOf('<html><div><p>A</p></div>', { maxDepth: 3 })).toMatchObject({ codes: [] });
  });

  it('keeps what lies too deep, and knows where it ends', async () => {
    const { text } = await pageOf('<div><table><tr><td>A</td><td>B</td></tr></table>C</div><p>D</p>', {
      maxDepth: 3,
    });
    expect(text).toBe('A\nB\n\nC\n\nD');
  });
});

describe('tables made to take long', () => {
  it.each([
    ['a cell over a million rows', '<table><tr><td rowspan=1000000>A<td>1<tr><td>2</table>'],
    ['a cell over a billion columns', '<table><tr><td colspan=1000000000>A<td>1<tr><td>1<td>2</table>'],
    ['wide cells in many rows', `<table>${'<tr><td colspan=1000 rowspan=1000>A<td>1'.repeat(3000)}</table>`],
  ])('%s', async (_, body) => {
    const { codes, text, problems } = await codesOf(`<html>${body}`);
    expect(codes).toEqual(['too-many-cells']);
    expect(problems[0]?.message).toContain('maxCells (1000000)');
    expect(text).toContain('A\t1');
  });

  it('reads 100,000 cells without a word', async () => {
    const { codes, text } = await codesOf(`<html><table>${'<tr><td>A<td>1'.repeat(50_000)}</table>`);
    expect([codes, text?.split('\n').length]).toEqual([[], 50_000]);
  });
});

describe('more text than allowed', () => {
  it('is left off with a problem that names the limit', async () => {
    const { text, problems } = await codesOf(`<html>${'<p>one two</p>'.repeat(1000)}`, {
      maxCharacters: 100,
    });
    expect(text?.length).toBeLessThan(200);
    expect(problems).toMatchObject([
      { code: 'too-much-text', message: expect.stringContaining('maxCharacters (100)') },
    ]);
  });

  it('more lines run together, with a problem that names the limit', async () => {
    const { text, problems } = await codesOf(`<html>${'<p>one two</p>'.repeat(50)}`, { maxLines: 10 });
    expect(text?.match(/one two/g)).toHaveLength(50);
    expect(text?.split('\n\n')).toHaveLength(10);
    expect(problems).toMatchObject([
      { code: 'too-many-lines', message: expect.stringContaining('maxLines (10)') },
    ]);
  });
});

describe('what is no page', () => {
  it.each([
    ['a picture', '\x89PNG\r\n\x1a\n<html>', 'binary'],
    ['noise', `<html>${'\x01\x02\x03'.repeat(1000)}`, 'binary'],
    [
      'figures in XML',
      '<?xml version="1.0"?><xbrli:xbrl xmlns:xbrli="x"><a>1</a></xbrli:xbrl>',
      'unsupported-format',
    ],
    [
      'figures without a declaration',
      '<xbrl xmlns="http://www.xbrl.org/2003/instance"></xbrl>',
      'unsupported-format',
    ],
  ])('%s', async (_, markup, code) => {
    const { text, codes } = await codesOf(Buffer.from(markup, 'latin1'));
    expect([text, codes]).toEqual([undefined, [code]]);
  });

  it('but a page with a NUL or two is one', async () => {
    const { text, codes } = await codesOf(`<html><p>A\0B${' '.repeat(100)}</p></html>`);
    expect([text, codes]).toEqual(['A\0B', ['nul-bytes']]);
  });
});
