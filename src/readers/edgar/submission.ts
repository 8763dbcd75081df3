import type { Span } from '../../model/span.js';

/**
 * A filing with the American regulator is one file: a head, then its documents one after the other, each behind a
 * few lines of tags (`<TYPE>EX-99.1`) and each a page of HTML, a plain text, or no text at all.
 */
export interface Submission {
  readonly parts: readonly Part[];
}

/** One document with its tags. */
export interface Part extends Span {
  /** `8-K`, `EX-99.1`, `GRAPHIC`. */
  readonly type: string;
  readonly name: string;
  readonly description: string;
  /** What stands between `<TEXT>` and `</TEXT>`, less what wraps it. */
  readonly body: Span;
  readonly form: 'html' | 'text' | 'none';
}

const WRAPPER =
  /^(?:<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|SUBMISSION|DOCUMENT)>|-----BEGIN PRIVACY-ENHANCED MESSAGE)/;

/** Whether a file begins as filings do and holds a document. */
export const isSubmission = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, 200).replace(/^(?:\xef\xbb\xbf)?\s{0,100}/, '');
  if (!WRAPPER.test(head)) return false;
  const at = file.indexOf('<DOCUMENT>', 0, 'latin1');
  return at >= 0 && file.toString('latin1', at, at + 200).includes('<TYPE>');
};

const OPENS = '<DOCUMENT>';
const CLOSES = '</DOCUMENT>';

/** The documents of a filing, in their order. */
export const submissionOf = (text: string): Submission => {
  const parts: Part[] = [];
  for (let start = text.indexOf(OPENS); start >= 0; ) {
    const following = text.indexOf(OPENS, start + OPENS.length);
    const limit = following < 0 ? text.length : following;
    const close = text.indexOf(CLOSES, start);
    const end = close < 0 || close > limit ? limit : close + CLOSES.length;
    parts.push(partOf(text, { start, end }));
    start = following;
  }
  return { parts };
};

const LONGEST_HEAD = 4000;

const partOf = (text: string, { start, end }: Span): Part => {
  const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
  const opens = head.indexOf('<TEXT>');
  const tags = opens < 0 ? head.slice(0, 400) : head.slice(0, opens);
  const type = tagValue(tags, 'TYPE').toUpperCase();
  const from = start + (opens < 0 ? endOfTags(head) : opens + '<TEXT>'.length);
  const last = text.lastIndexOf('</TEXT>', end);
  const to = last >= from ? last : end - (text.startsWith(CLOSES, end - CLOSES.length) ? CLOSES.length : 0);
  const body = unwrapped(text, { start: from, end: Math.max(from, to) });
  const form = formOf(type, text, body);
  return {
    start,
    end,
    type,
    name: tagValue(tags, 'FILENAME'),
    description: tagValue(tags, 'DESCRIPTION'),
    body,
    form,
  };
};

const tagValue = (tags: string, name: string): string => {
  const at = tags.indexOf(`<${name}>`);
  if (at < 0) return '';
  return tags
    .slice(at + name.length + 2, at + 202)
    .split(/[\r\n<]/, 1)[0]!
    .trim();
};

/** Where the lines of tags end, should there be no `<TEXT>`. */
const endOfTags = (head: string): number =>
  /^(?:<\/?[A-Z]{4,12}>[^\n]{0,300}\n){1,8}/.exec(head)?.[0].length ?? OPENS.length;

/** Pages with tagged figures lie in a wrapper of their own. */
const unwrapped = (text: string, { start, end }: Span): Span => {
  const head = text.slice(start, Math.min(end, start + 100));
  const opens = /^\s{0,20}<XBRL>/.exec(head)?.[0].length ?? 0;
  if (opens === 0) return { start, end };
  const close = text.lastIndexOf('</XBRL>', end);
  return { start: start + opens, end: close > start ? close : end };
};

/** Pictures, archives and figures without text. */
const NO_TEXT = /^(?:GRAPHIC|ZIP|EXCEL|XML|JSON|COVER|PDF|EX-101\b|EX-104\b)/;
const NO_TEXT_BODY = /^\s{0,100}(?:begin [0-7]{3} |<(?:PDF|XML|JSON|ZIP|EXCEL)>|%PDF-)/;
const HTML = /<(?:html|head|body|!doctype html)[\s>]/i;
const FRAGMENT = /^\s{0,100}<(?:p|div|table|font|center|h[1-6]|b|a|span|title)[\s>]/i;
const COLUMNS = /<(?:S|C|CAPTION)>/;

const formOf = (type: string, text: string, { start, end }: Span): Part['form'] => {
  const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
  if (NO_TEXT.test(type) || NO_TEXT_BODY.test(head) || head.trim() === '') return 'none';
  if (HTML.test(head) || (FRAGMENT.test(head) && !COLUMNS.test(head))) return 'html';
  return /^\s{0,100}<\?xml/.test(head) ? 'none' : 'text';
};
