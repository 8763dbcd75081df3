import { describe, expect, it } from 'vitest';
import { shown } from '../shown.js';
import { pageOf } from './page.js';

const LONG =
  'The Board of Directors resolved today to issue stock acquisition rights to directors and officers of the Company.';

describe('lines', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['paragraphs that are not closed', '<p>One.<p>Two.', 'One.\n\nTwo.'],
    ['divisions only', '<div>One.<div>Two.</div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['a line broken in the file', '<p>One\n   and\r\n\ttwo.</p>', 'One and two.'],
    ['blanks at the edges of elements', '<p> <b> One </b> <i> two</i> . </p>', 'One two .'],
    ['a line break', '<p>One street<br>Two town</p>', 'One street\nTwo town'],
    ['two line breaks', '<p>One.<br><br/>Two.</p>', 'One.\n\nTwo.'],
    ['a paragraph of a no-break blank', '<p>One<p>&nbsp;<p>Two', 'One\n\nTwo'],
    ['a rule', 'One<hr>Two', 'One\n\nTwo'],
    ['a paragraph in letters', '<font><p>One</p></font><p>Two</font> three</p>', 'One\n\nTwo three'],
    ['letters closed over a paragraph', '<b><p>One</b> two</p>', 'One two'],
    ['no-break blanks', '<p>Date:&nbsp;&nbsp;&#160;May 5</p>', 'Date:\u00a0\u00a0\u00a0May 5'],
    ['soft hyphens and zero-width blanks', '<p>divi&shy;dend\u00ad s&#8203;hare\ufeff</p>', 'dividend share'],
    ['entities', '<p>A&amp;B &lt;x&gt; &yen;500 &euro;5 &#8212; &#x2013;</p>', 'A&B <x> ¥500 €5 — –'],
    ['what is no entity', '<p>A & B &nosuch; AT&T</p>', 'A & B &nosuch; AT&T'],
    ['boxes side by side', '<div style="display:inline-block">A</div><span>B</span>', 'A B'],
    ['a span as a block', '<span style="display: block">A</span><span>B</span>', 'A\n\nB'],
    ['a block as a span', '<p style="display:inline">A</p><div style="display:inline">B</div>', 'AB'],
    ['blanks kept', '<p>Is <span style="white-space:pre">a  b</span></p>', 'Is a  b'],
    ['ruby', '<p><ruby>株<rt>かぶ</rt></ruby>式</p>', '株式'],
  ])('%s', async (_, body, text) => {
    expect((await pageOf(body)).text).toBe(text);
  });
});

describe('what is raised', () => {
  it.each([
    ['an ordinal', 'the 31<sup>st</sup> of May', 'the 31st of May'],
    ['a note by a figure', '1,234<sup>1</sup> shares', '1,234¹ shares'],
    ['a note in brackets', '1,234<sup>(1)</sup> shares', '1,234 (1) shares'],
    ['a note by its style', '$5<font style="vertical-align:super">(2)</font>', '$5 (2)'],
    [
      'a note moved up by its style',
      'Bonus<span style="position:relative;top:-3.5pt;vertical-align:baseline">1</span>',
      'Bonus¹',
    ],
    ['a sign', 'Example<sup>TM</sup> and Other<sup>&reg;</sup>', 'Example™ and Other®'],
    ['nothing', '5<sup></sup>6', '56'],
    ['a lowered figure', 'CO<sub>2</sub>', 'CO2'],
  ])('%s', async (_, body, text) => {
    expect((await pageOf(`<p>${body}</p>`)).text).toBe(text);
  });
});

describe('what is not shown', () => {
  it.each([
    ['the head', '<html><head><title>T</title><style>p{}</style></head><body>A</body></html>'],
    ['scripts', '<script>if (a < b) document.write("<p>x</p>")</script>A'],
    ['comments', '<!-- x --><!-- > <p>x -->A'],
    ['display none', '<div style="color:red;DISPLAY : none !important">x<p>y</p></div>A'],
    ['visibility hidden', '<span style="visibility:hidden">x</span>A'],
    ['hidden', '<p hidden>x</p>A'],
    [
      'a class that hides',
      '<style>/* .x { */ .h, td.k { display:none /* y */ }</style><p class="a h">x</p>A',
    ],
    [
      'noscript, templates and drawings',
      '<noscript>x</noscript><template>x</template><svg><title>x</title></svg>A',
    ],
    ['drawings that close themselves', '<svg><path d="M0"/><use/></svg>A'],
    [
      'figures hidden in a header',
      '<div style="display:none"><ix:header><ix:hidden>x</ix:hidden></ix:header></div>A',
    ],
    ['a header of figures', '<ix:header><p>x</p></ix:header>A'],
    ['frames', '<iframe>x</iframe><object>x</object>A'],
  ])('%s', async (_, body) => {
    expect((await pageOf(body)).text).toBe('A');
  });

  it.each([
    [
      'a page that hides itself',
      '<style>.x{display:none}</style><body class="x" style="display:none">A</body>',
    ],
    ['what a medium hides', '<style>@media print { .x { display: none } }</style><p class="x">A</p>'],
    ['what is only named', '<p aria-hidden="true">A</p>'],
    ['tagged figures', '<p><ix:nonNumeric name="a"><ix:exclude>A</ix:exclude></ix:nonNumeric></p>'],
  ])('but %s', async (_, body) => {
    expect((await pageOf(`<html>${body}`)).text).toBe('A');
  });
});

describe('headings', () => {
  it.each([
    [
      'levels',
      `<h1>Notice</h1><h3>Of Rights</h3><p>${LONG}</p>`,
      ['H1 Notice', 'H3 Of Rights', `P1 ${LONG}`],
    ],
    [
      'bold alone',
      `<p>Text.</p><p><b>1. Name</b></p><p>${LONG}</p>`,
      ['P1 Text.', 'H1 1. Name', `P1 ${LONG}`],
    ],
    [
      'bold by style',
      `<p style="font-weight:700">Use of Proceeds</p><p>${LONG}</p>`,
      ['H1 Use of Proceeds', `P1 ${LONG}`],
    ],
    [
      'bold by class',
      `<style>.c1{font-weight:bold}</style><p><span class="c1">Use</span></p><p>${LONG}</p>`,
      ['H1 Use', `P1 ${LONG}`],
    ],
    ['bold above a break', `<p><b>Use of Proceeds</b><br>${LONG}</p>`, ['H1 Use of Proceeds', `P1 ${LONG}`]],
    ['bold words in a line', '<p><b>Item</b> one</p>', ['P1 Item one']],
    ['headings that are paragraphs', `<h4>${LONG} ${LONG} ${LONG}</h4>`, [`P1 ${LONG} ${LONG} ${LONG}`]],
    ['a heading not closed', '<h1>One<h2>Two</h2><p>Three.</p>', ['H1 One', 'H2 Two', 'P1 Three.']],
  ])('%s', async (_, body, blocks) => {
    expect(shown(await pageOf(body))).toEqual(blocks);
  });
});

describe('lists', () => {
  it.each([
    ['bullets', '<p>As:</p><ul><li>One<li>Two</ul><p>End.</p>', 'As:\n\n- One\n- Two\n\nEnd.'],
    ['counts', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['letters from a start', '<ol type="a" start=3><li>C<li>D</ol>', 'c. C\nd. D'],
    ['Roman by style', '<ol style="list-style-type:lower-roman"><li>One<li>Two</ol>', 'i. One\nii. Two'],
    ['a value', '<ol><li>One<li value="7">Seven<li>Eight</ol>', '1. One\n7. Seven\n8. Eight'],
    ['lists in lists', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '- A\n  - B\n- C'],
    ['counts in bullets', '<ul><li>A<ol type=A><li>B<li>C</ol></ul>', '- A\n  A. B\n  B. C'],
    ['paragraphs in items', '<ul><li><p>A</p><p>B</p></li><li><p>C</p></ul>', '- A\n\nB\n\n- C'],
    [
      'marks among the words',
      '<ul style="list-style:none"><li>(1) A</li></ul><ul><li>• B</ul>',
      '(1) A\n\n• B',
    ],
    ['marks in elements of their own', '<div><span>•</span><span>A</span></div>', '• A'],
    ['an empty item', '<ul><li></li><li>A</li></ul>B', '- A\n\nB'],
    [
      'labels and values',
      '<dl><dt>Record date<dd>May 5<dt>Ex-date:<dd>May 4</dl>',
      'Record date   May 5\nEx-date:   May 4',
    ],
  ])('%s', async (_, body, text) => {
    expect((await pageOf(body)).text).toBe(text);
  });
});

describe('wire text', () => {
  it('keeps its lines, and what was wrapped by hand is joined in plain', async () => {
    const { text, blocks, plain } = await pageOf(
      '<pre>\n   NOTICE OF RIGHTS\n\nThe Board of Directors of Example Inc. resolved today to issue stock acqui-\nsition rights.\n</pre>',
    );
    expect(text).toBe(
      '   NOTICE OF RIGHTS\n\nThe Board of Directors of Example Inc. resolved today to issue stock acqui-\nsition rights.',
    );
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
    expect(plain.slice(blocks[1]!.start)).not.toContain('\n');
  });

  it('finds tables in it', async () => {
    const document = await pageOf(
      '<pre>\nDirectors        7 persons     95 rights\nEmployees       21 persons    105 rights\nTotal           28 persons    200 rights\n</pre>',
    );
    expect(document.blocks[0]).toMatchObject({ type: 'table', layout: 'fixed-width' });
  });

  it('takes no sign in it for markup', async () => {
    const { plain } = await pageOf('<pre># 5 *a* **b** [x](y)</pre>');
    expect(plain).toBe('# 5 *a* **b** [x](y)');
  });
});
