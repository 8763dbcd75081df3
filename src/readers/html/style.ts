/**
 * The few things that a style says about the text itself: whether it is shown, in a line of its own, bold, raised,
 * with its blanks kept, and whether a page or a list mark begins with it. All else is looks.
 */
export interface Style {
  readonly hidden?: boolean;
  readonly display?: 'block' | 'inline' | 'inline-block';
  readonly bold?: boolean;
  readonly raised?: boolean;
  readonly pre?: boolean;
  readonly pageBreak?: boolean;
  /** The kind of mark in front of list items. */
  readonly mark?: string;
}

export const NO_STYLE: Style = {};

const LONGEST = 4000;
/** Longer ones are rare, and not worth keeping. */
const LONGEST_KEPT = 500;
const MOST = 10_000;

/** Documents repeat the same few styles a thousand times. */
const seen = new Map<string, Style>();

/** Reads the declarations of a `style` attribute or of a rule. */
export const styleOf = (declarations: string): Style => {
  const known = seen.get(declarations);
  if (known) return known;
  const style = read(declarations.slice(0, LONGEST).toLowerCase());
  if (declarations.length > LONGEST_KEPT) return style;
  if (seen.size >= MOST) seen.clear();
  seen.set(declarations, style);
  return style;
};

type Writable = { -readonly [Key in keyof Style]: Style[Key] };

const read = (declarations: string): Style => {
  const style: Writable = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    PROPERTIES[declaration.slice(0, colon).trim()]?.(value, style);
  }
  if (RAISED.test(declarations) && /\bposition ?: ?relative\b/.test(declarations)) style.raised = true;
  return Object.keys(style).length === 0 ? NO_STYLE : style;
};

/** Set a few points higher than its line: how some programs print the marks of notes. */
const RAISED = /(?:^|[; ])top ?: ?-[0-9.]{1,5}(?:pt|px|em)/;

const BLOCK_DISPLAYS = new Set(['block', 'flex', 'grid', 'table', 'list-item', 'flow-root', 'table-row']);

const pageBreak = (value: string, style: Writable): void => {
  if (value === 'always' || value === 'page' || value === 'left' || value === 'right') style.pageBreak = true;
};

const listMark = (value: string, style: Writable): void => {
  const mark = value.split(' ').find((word) => LIST_MARKS.test(word));
  if (mark) style.mark = mark;
};

const LIST_MARKS = /^(?:none|disc|circle|square|decimal|(?:lower|upper)-(?:alpha|latin|roman))$/;

const bold = (value: string, style: Writable): void => {
  if (value === 'bold' || value === 'bolder' || Number(value) >= 600) style.bold = true;
  else if (value === 'normal' || value === 'lighter' || Number(value) > 0) style.bold = false;
};

const PROPERTIES: Readonly<Record<string, (value: string, style: Writable) => void>> = {
  display: (value, style) => {
    if (value === 'none') style.hidden = true;
    else if (value === 'inline') style.display = 'inline';
    else if (value.startsWith('inline-') || value === 'table-cell') style.display = 'inline-block';
    else if (BLOCK_DISPLAYS.has(value)) style.display = 'block';
  },
  visibility: (value, style) => {
    if (value === 'hidden' || value === 'collapse') style.hidden = true;
  },
  'font-weight': bold,
  font: (value, style) => {
    const weight = /^(?:(?:italic|oblique|normal|small-caps) )*(bold|bolder|[6-9]00) /.exec(value);
    if (weight) style.bold = true;
  },
  'white-space': (value, style) => {
    if (value.startsWith('pre') || value === 'break-spaces') style.pre = true;
    else if (value === 'normal' || value === 'nowrap') style.pre = false;
  },
  'vertical-align': (value, style) => {
    if (value === 'super' || value === 'text-top') style.raised = true;
  },
  'page-break-before': pageBreak,
  'page-break-after': pageBreak,
  'break-before': pageBreak,
  'break-after': pageBreak,
  'list-style': listMark,
  'list-style-type': listMark,
};
