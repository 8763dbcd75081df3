// The words of a span as a person would type them: markup gone, runs of blanks folded, curly quotes and all kept.

const BLANK = /\s/;

/** `**162** rights<br>` → `162 rights`; `90<sup>th</sup>` → `90th`. */
export const wordsOf = ({ text, plain }, { start, end }) => {
  let words = '';
  let markup = '';
  let gap = false;
  for (let at = start; at < end; at++) {
    if (!BLANK.test(plain[at])) {
      words += (gap || /<br/i.test(markup)) && words ? ' ' : '';
      words += text[at] === '&' ? plain[at] : text[at];
      gap = false;
      markup = '';
    } else if (BLANK.test(text[at])) gap = true;
    else markup += text[at];
  }
  return words;
};

/** The words of a cell that stands in several pieces. */
export const cellWords = (document, cell) =>
  (cell.parts ?? [cell])
    .map((part) => wordsOf(document, part))
    .filter(Boolean)
    .join(' ');
