// Pages printed by Chromium from semantic HTML: rules are thin fills, header rows repeat on each page.

import { Browser } from './browser.mjs';
import { cleanHtml } from './html-clean.mjs';
import { escaped } from './markup.mjs';
import { isLong, runningHead, STYLES, withFixedDates } from './pages.mjs';

export async function* chromiumForms(manuscripts) {
  const browser = await Browser.start();
  try {
    for (const manuscript of manuscripts)
      for (const style of Object.keys(STYLES)) {
        const html = cleanHtml(manuscript, { style: CSS[style], running: false });
        const bytes = await browser.print(html, printOptions(manuscript, style));
        yield { name: manuscript.name, file: `chromium-${style}.pdf`, content: withFixedDates(bytes) };
      }
  } finally {
    browser.stop();
  }
}

const BOTH =
  'body{font:10.5pt/1.35 "Times New Roman",serif}h1,h2,h3,h4{font-family:Arial,sans-serif;break-after:avoid}h1{font-size:15pt}h2{font-size:12pt}h3,h4{font-size:11pt}table{border-collapse:collapse;font-size:9.5pt;margin:8px 0}td,th{padding:3px 7px;vertical-align:top}td{text-align:left}td.n{text-align:right}tr{break-inside:avoid}.pair span{display:inline-block;min-width:9em}p{margin:6px 0}';
const CSS = {
  ruled: `${BOTH}table{width:100%}td,th{border:1px solid #333}p{text-align:justify}`,
  borderless: `${BOTH}td,th{border:none}h1{text-align:center}`,
};

const line = (inner) =>
  `<div style="font-size:8px;font-family:Arial;width:100%;text-align:center;padding:0 60px">${inner}</div>`;

const printOptions = (manuscript, style) => ({
  paperWidth: STYLES[style] === 'A4' ? 8.27 : 8.5,
  paperHeight: STYLES[style] === 'A4' ? 11.69 : 11,
  marginTop: 0.9,
  marginBottom: 0.9,
  marginLeft: 0.9,
  marginRight: 0.9,
  displayHeaderFooter: true,
  headerTemplate: line(isLong(manuscript) ? escaped(runningHead(manuscript)) : ''),
  footerTemplate: line('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  generateTaggedPDF: false,
});
