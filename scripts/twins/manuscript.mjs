// What a typesetter is given: the parts of a release one after another, free of the form it was read from.
//
//   { kind: 'title' | 'heading' | 'paragraph' | 'item' | 'pair' | 'table' | 'running', … }
import { gridOf } from './grid.mjs';
import { linesOf } from './lines.mjs';
import { wordsOf } from './words.mjs';

/** The parts of a release, by Crossfoot's own reading of its text; `title` and `running` apart as well. */
export const manuscriptOf = ({ document }, { title }, name) => {
  const repeated = repeatedLines(document);
  const depths = [];
  const parts = [];
  let titled = false;
  document.blocks.forEach((block, index) => {
    const made = partsOf(document, block, index, { repeated, depths, title: titled ? null : title });
    titled ||= made.some(({ kind }) => kind === 'title');
    parts.push(...made);
  });
  return { name, title: title ?? name, running: repeated.values().next().value, parts };
};

const isText = (block) => block?.type !== 'table';

/** Lines that are printed on every page of the release. */
const repeatedLines = (document) => {
  const counts = new Map();
  for (const block of document.blocks.filter(({ type }) => type === 'furniture')) {
    const words = wordsOf(document, block);
    if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([words]) => words));
};

const partsOf = (document, block, index, context) => {
  if (!isText(block)) return [{ kind: 'table', ...gridOf(document, block) }];
  const words = wordsOf(document, block).replace(/^> /, '');
  if (!words) return [];
  if (context.repeated.has(words)) return [{ kind: 'running', text: words }];
  if (isTitle(words, context.title)) return [{ kind: 'title', text: words }];
  if (block.type === 'heading') return [headingOf(document, block, context)];
  if (block.gap) return pairOf(document, block);
  const tight = isTight(document, index);
  return linesOf(document, block).map((text, line) =>
    line === 0 && block.marker
      ? { kind: 'item', ...markOf(document, block), text: withoutMark(document, block, text) }
      : { kind: 'paragraph', text, tight: line > 0 || tight },
  );
};

const isTitle = (words, title) => title !== null && title !== undefined && squeeze(words) === squeeze(title);

const squeeze = (text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Numbered headings go as deep as their way of numbering is new; others stand at the top. */
const headingOf = (document, block, { depths }) => {
  const text = wordsOf(document, block);
  if (!block.marker || block.marker.style === 'bullet') return { kind: 'heading', level: 1, text };
  const { style } = block.marker;
  if (!depths.includes(style)) depths.push(style);
  return { kind: 'heading', level: depths.indexOf(style) + 1, text };
};

const markOf = (document, { marker, level }) => ({
  mark: marker.style === 'bullet' ? '•' : wordsOf(document, marker),
  bullet: marker.style === 'bullet',
  number: marker.number,
  style: marker.style,
  level,
});

const withoutMark = (document, { marker }, text) => text.slice(wordsOf(document, marker).length).trimStart();

/** The label and its value, and what stands in lines of their own under the value. */
const pairOf = (document, block) => {
  const [value, ...more] = linesOf(document, { start: block.gap.end, end: block.end });
  const label = wordsOf(document, { start: block.marker?.end ?? block.start, end: block.gap.start });
  return [
    { kind: 'pair', ...(block.marker && markOf(document, block)), label, value },
    ...more.map((text) => ({ kind: 'paragraph', text, tight: true })),
  ];
};

/** Lines of an address: short, and nothing but a line break between them. */
const isTight = ({ text, blocks }, index) => {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (!before || ![before, block].every((one) => one.type === 'paragraph' && one.end - one.start < 90))
    return false;
  return /\n\s*\n/.test(text) && !/\n[ \t\r]*\n/.test(text.slice(before.end, block.start));
};
