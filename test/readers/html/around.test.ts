import { describe, expect, it } from 'vitest';
import { shown } from '../shown.js';
import { pageOf } from './page.js';

const TEXT =
  'OSLO, May 5, 2024 - The Board of Directors of Example Inc. declared a dividend of NOK 1.50 per share today, which will be paid to shareholders of record.';
const RELEASE = `<p>${TEXT}</p><p>${TEXT}</p>`;
const LINKS =
  '<ul><li><a href="/a">Other news one</a><li><a href="/b">Two</a><li><a href="/c">Three</a></ul>';

/** What is left of the page in plain. */
const kept = async (body: string): Promise<string[]> =>
  shown(await pageOf(body))
    .filter((line) => !line.startsWith('F'))
    .map((line) => line.slice(3).replace(TEXT, 'TEXT'));

describe('what lies around the release is furniture', () => {
  it.each([
    [
      'outside main',
      `<header>Site<nav>Menu</nav></header><main><h1>Notice</h1>${RELEASE}</main><footer>Imprint</footer>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    [
      'outside a part with that role',
      `<div>Site</div><div role="main"><h1>Notice</h1>${RELEASE}</div><div>Imprint</div>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    [
      'outside the article',
      `<div>Site</div><article><h1>Notice</h1>${RELEASE}</article><article><h2>Other</h2></article>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    [
      'but not the title above it',
      `<div>Site</div><div><h1>Notice</h1></div><article>${RELEASE}</article>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    [
      'inside it, by name',
      `<main><nav>Home</nav><h1>Notice</h1>${RELEASE}<aside>Related</aside><footer>Top</footer></main>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    [
      'inside it, by class',
      `<main><div class="socialShare">Tweet</div><h1>Notice</h1>${RELEASE}<section id="related-news">Other</section></main>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    ['lists of links', `<main><h1>Notice</h1>${RELEASE}${LINKS}</main>`, ['Notice', 'TEXT', 'TEXT']],
    [
      'a banner for cookies',
      `<div id="cookie-consent"><p>We use cookies.</p></div><h1>Notice</h1>${RELEASE}`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    [
      'tables too',
      `<main><h1>Notice</h1>${RELEASE}</main><footer><table><tr><td>A<td>1<tr><td>B<td>2</table></footer>`,
      ['Notice', 'TEXT', 'TEXT'],
    ],
    ['buttons', `<main><h1>Notice</h1>${RELEASE}<button>Print</button></main>`, ['Notice', 'TEXT', 'TEXT']],
  ])('%s', async (_, body, blocks) => {
    expect(await kept(body)).toEqual(blocks);
  });

  it.each([
    [
      'a page without parts',
      `<div>Example Inc.</div>${RELEASE}<p>Contact</p>`,
      ['Example Inc.', 'TEXT', 'TEXT', 'Contact'],
    ],
    [
      'links in a page without parts',
      `${RELEASE}${LINKS}`,
      ['TEXT', 'TEXT', 'Other news one', 'Two', 'Three'],
    ],
    [
      'classes about shareholders',
      `<div class="shareholder-info">Holders</div><main>${RELEASE}</main>`.replace(/<\/?main>/g, ''),
      ['Holders', 'TEXT', 'TEXT'],
    ],
    [
      'a release in a part that calls itself otherwise',
      `<div class="social">${RELEASE}</div><p>End</p>`,
      ['TEXT', 'TEXT', 'End'],
    ],
    [
      'a main part with next to nothing in it',
      `<main>Loading</main><div>${RELEASE}</div>`,
      ['Loading', 'TEXT', 'TEXT'],
    ],
    [
      'the head of the release',
      `<main><header><h1>Notice</h1><p>Example Inc.</p></header>${RELEASE}</main>`,
      ['Notice', 'Example Inc.', 'TEXT', 'TEXT'],
    ],
    [
      'links in running text',
      `<main>${RELEASE}<p>See <a href="/x">our site</a>.</p></main>`,
      ['TEXT', 'TEXT', 'See our site.'],
    ],
  ])('but not %s', async (_, body, blocks) => {
    expect(await kept(body)).toEqual(blocks);
  });

  it('is not lost', async () => {
    const { text, plain } = await pageOf(`<nav>Home</nav><main>${RELEASE}</main><footer>Imprint</footer>`);
    expect([text.includes('Home'), text.includes('Imprint')]).toEqual([true, true]);
    expect([plain.includes('Home'), plain.includes('Imprint')]).toEqual([false, false]);
  });
});

describe('what a printed page carries', () => {
  it.each([
    ['a number before a rule', `<p>${TEXT}</p><p>2</p><hr><p>${TEXT}</p>`],
    [
      'a number after the edge of a page',
      `<p>${TEXT}</p><div style="page-break-before:always"></div><p>- 3 -</p><p>${TEXT}</p>`,
    ],
    ['a number before a noted edge', `<p>${TEXT}</p><p>Page 2 of 7</p><!-- PAGEBREAK --><p>${TEXT}</p>`],
    [
      'a noted foot',
      `<p>${TEXT}</p><!-- Field: Page; Sequence: 2 --><table><tr><td>Example Inc.<td>2</table><!-- Field: /Page --><p>${TEXT}</p>`,
    ],
    ['a number in a table', `<p>${TEXT}</p><table><tr><td>&nbsp;<td>2<td>&nbsp;</table><hr><p>${TEXT}</p>`],
  ])('%s', async (_, body) => {
    expect(await kept(body)).toEqual(['TEXT', 'TEXT']);
  });

  it.each([
    ['a number in a paragraph', `<p>${TEXT}</p><p>2</p><p>${TEXT}</p>`, ['TEXT', '2', 'TEXT']],
    ['words before a rule', `<p>${TEXT}</p><p>End</p><hr><p>${TEXT}</p>`, ['TEXT', 'End', 'TEXT']],
  ])('but not %s', async (_, body, blocks) => {
    expect(await kept(body)).toEqual(blocks);
  });
});
