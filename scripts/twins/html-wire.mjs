// HTML as a newswire serves it: the release somewhere in a page of navigation, related stories and sharing,
// its paragraphs parted by line breaks.
import { tableHtml } from './html-clean.mjs';
import { escaped, groupsOf } from './markup.mjs';

export const wireHtml = ({ title, parts }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"/>
<title>${escaped(title)} | Harbor Newswire</title>
<meta property="og:title" content="${escaped(title).replace(/"/g, '&quot;')}"/>
<script>window.dataLayer=window.dataLayer||[];if(1<2){dataLayer.push({"page":"release","price":"$12"})}</script>
<style>.hide{display:none}</style></head>
<body class="page">
<nav><ul><li><a href="/">Home</a></li><li><a href="/newsroom">Newsroom</a></li><li><a href="/about">About us</a></li><li><a href="/login">Sign in</a></li></ul></nav>
<header><a href="/"><img src="/logo.png" alt="Harbor Newswire"/></a><form><input type="search" placeholder="Search releases"/><button>Search</button></form></header>
<div class="container"><div class="row">
<article>
${bodyOf(parts)}
</article>
<aside><h3>Related stories</h3><ul>
<li><a href="/r/1">Tonbo Optics sells its lamp business for 2,400 million yen</a> <time>March 3, 2011</time></li>
<li><a href="/r/2">Record date set for 1-for-5 share consolidation</a> <time>March 2, 2011</time></li></ul>
<div class="share"><a href="#">Share</a> <a href="#">Print</a> <a href="#">RSS</a></div></aside>
</div></div>
<div class="hide" hidden>Cookies help us to serve you 999 shares of nothing.</div>
<footer><ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy</a></li></ul><p>&copy; 2011 Harbor Newswire. All rights reserved.</p></footer>
</body></html>
`;

/** Headings in bold, running text in one paragraph with two breaks between, lists and tables as they are. */
const bodyOf = (parts) => {
  const pieces = [];
  let open = [];
  const close = () => {
    if (open.length > 0) pieces.push(`<p>${open.join('<br /><br />\n')}</p>`);
    open = [];
  };
  for (const { list, part, lines } of groupsOf(parts)) {
    if (list || part.kind === 'table' || part.kind === 'title') close();
    if (list) pieces.push(...list.map(({ mark, text }) => `<p>${escaped(mark)} ${escaped(text)}</p>`));
    else if (part.kind === 'table') pieces.push(`<div class="table-wrap">${tableHtml(part)}</div>`);
    else if (part.kind === 'title') pieces.push(`<h1 class="headline">${escaped(part.text)}</h1>`);
    else open.push(lineHtml(part, lines));
  }
  close();
  return pieces.join('\n');
};

const lineHtml = (part, lines) => {
  if (part.kind === 'heading') return `<strong>${escaped(part.text)}</strong>`;
  if (part.kind === 'item') return `${escaped(part.mark)} ${escaped(part.text)}`;
  if (part.kind === 'pair')
    return `${part.mark ? `${escaped(part.mark)} ` : ''}${escaped(part.label)}&nbsp; &nbsp; &nbsp;${escaped(part.value)}`;
  return (lines ?? [part.text]).map(escaped).join('<br />\n');
};
