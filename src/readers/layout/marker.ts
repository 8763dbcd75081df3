import type { Marker } from '../../model/document.js';

/**
 * The mark in front of a list item or heading: `(1)`, `2.`, `a)`, `(iv)`, `①`, `1.2`, or a bullet. `1.Amount`
 * has one though no blank follows; `1.5 million`, `(914) 555-0100` and `(2013)` have none.
 */
export const markerAt = (folded: string, start: number, end: number): Marker | undefined => {
  const first = folded.charCodeAt(start);
  if (first === PARENTHESIS || isDigit(first) || isLower(first)) return enumerated(folded, start, end);
  if (first >= 0x2460 && first <= 0x2473) return circled(folded, start);
  return bulletAt(folded, start, end);
};

const PARENTHESIS = 0x28;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** A mark is at most this long; no pattern looks further. */
const REACH = 12;

const enumerated = (folded: string, start: number, end: number): Marker | undefined => {
  const head = folded.slice(start, Math.min(end, start + REACH));
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(head);
    if (!match) continue;
    const label = match[1]!;
    return { start, end: start + match[0].length, label, style: styleOf(style, label), ...numberOf(label) };
  }
  return undefined;
};

const STYLES: readonly { style: Style; pattern: RegExp }[] = [
  { style: '(1)', pattern: /^\(([0-9]{1,2})\)(?!\))/ },
  { style: '1)', pattern: /^([0-9]{1,2})\)/ },
  { style: '1.1', pattern: /^([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\.?(?= {1,8}[A-Z(])/ },
  { style: '1.', pattern: /^([0-9]{1,2})\.(?=[^0-9.,)]|$)/ },
  { style: '1', pattern: /^([0-9]{1,2})(?= {2,8}[^0-9 ])/ },
  { style: '(a)', pattern: /^\(([a-z]|[ivx]{2,5})\)/ },
  { style: 'a)', pattern: /^([a-z]|[ivx]{2,5})\)/ },
  { style: 'a.', pattern: /^([a-z]|[ivx]{2,5})\.(?= )/ },
];

type Style = Marker['style'];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** One letter alone is a letter save `i`; who follows whom tells the rest (`nextOf`). */
const styleOf = (style: Style, label: string): Style => {
  if (label !== 'i' && !(label.length > 1 && ROMAN.includes(label))) return style;
  if (style === '(a)') return '(i)';
  return style === 'a)' ? 'i)' : style === 'a.' ? 'i.' : style;
};

const numberOf = (label: string): { number?: number } => {
  if (isDigit(label.charCodeAt(0))) return { number: Number(label.slice(label.lastIndexOf('.') + 1)) };
  const roman = ROMAN.indexOf(label);
  if (label === 'i' || (label.length > 1 && roman >= 0)) return { number: roman + 1 };
  return label.length === 1 ? { number: label.charCodeAt(0) - 0x60 } : {};
};

const circled = (folded: string, start: number): Marker => {
  const number = folded.charCodeAt(start) - 0x245f;
  return { start, end: start + 1, label: String(number), style: '①', number };
};

/** `(v)` after `(iv)` is a Roman five, `(i)` after `(h)` the letter i: the mark before decides. */
export const inSequence = (marker: Marker, previous: Marker | undefined): Marker => {
  if (!previous || marker.label.length !== 1) return marker;
  const after = (previous.number ?? 0) + 1;
  if (isRomanStyle(previous.style) && ROMAN[after - 1] === marker.label)
    return { ...marker, style: previous.style, number: after };
  if (marker.label === 'i' && previous.label === 'h') return { ...marker, style: previous.style, number: 9 };
  return marker;
};

const isRomanStyle = (style: Style): boolean => style === '(i)' || style === 'i)' || style === 'i.';

/** Bullets need a blank after them, save those that are nothing else. */
const bulletAt = (folded: string, start: number, end: number): Marker | undefined => {
  const sign = folded[start]!;
  if (start + 1 >= end) return undefined;
  const spaced = isSpace(folded.charCodeAt(start + 1));
  if (!(spaced ? '-*+•·‣▪■□●○◆◇・▶►➢✓o' : '•■●◆▪・').includes(sign)) return undefined;
  if (sign === 'o' && start > 0 && folded.charCodeAt(start - 1) > 0x20) return undefined;
  return { start, end: start + 1, label: sign, style: 'bullet' };
};

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 9;
