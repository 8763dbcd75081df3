import { type Document, plainText } from '../../model/document.js';
import type { Outline, Section } from '../../model/structure.js';
import { type Mark, marksOf } from '../marks.js';

/** What a release has that a reference can mean: its marks by label, and its titled parts by name. */
export interface Targets {
  /** The first mark with that label, whatever its brackets. */
  readonly mark: (label: string) => Mark | undefined;
  /** The part whose title has these words in it; undefined when there is none. */
  readonly part: (name: string) => Part | undefined;
  /** The longest run of list items without numbers: conversion may have taken them off. */
  readonly bareItems: number;
}

/** A titled part and the marks in it of the style that its first mark has: a `(1)` under a `1.` is deeper. */
export interface Part {
  readonly title: string;
  readonly marks: ReadonlyMap<string, Mark>;
}

export const targetsIn = (document: Document, outline: Outline): Targets => {
  const marks = marksOf(document);
  let all: ReadonlyMap<string, Mark> | undefined;
  const parts = new Map<string, Part | undefined>();
  return {
    mark: (label) => {
      all ??= byLabel(marks);
      return all.get(label);
    },
    part: (name) => {
      if (!parts.has(name)) parts.set(name, partNamed(name, document, outline.sections, marks));
      return parts.get(name);
    },
    get bareItems() {
      return longestBareRun(document);
    },
  };
};

const byLabel = (marks: readonly Mark[]): ReadonlyMap<string, Mark> => {
  const labels = new Map<string, Mark>();
  for (const mark of marks) {
    const label = mark.label.toLowerCase();
    if (!labels.has(label)) labels.set(label, mark);
  }
  return labels;
};

const partNamed = (
  name: string,
  document: Document,
  sections: readonly Section[],
  marks: readonly Mark[],
): Part | undefined => {
  const index = sections.findIndex(
    ({ title }) =>
      title.end - title.start <= name.length + 8 && plainText(document, title).toLowerCase().includes(name),
  );
  const section = sections[index];
  if (!section) return undefined;
  // A titled part reaches to the next heading that has no number of its own and is not deeper.
  const next = sections.find(({ marker, level }, at) => at > index && !marker && level <= section.level);
  const end = next?.start ?? document.plain.length;
  const inside = marks.filter((mark) => section.title.end <= mark.start && mark.end <= end);
  const own = inside.filter(({ style }) => style === inside[0]?.style);
  return { title: plainText(document, section.title), marks: byLabel(own) };
};

const longestBareRun = ({ blocks }: Document): number => {
  let [run, longest] = [0, 0];
  for (const block of blocks) {
    run = block.type === 'item' && block.marker?.style === 'bullet' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
};
