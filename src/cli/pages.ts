import { fieldsOf, type Kind } from '../extraction/kind.js';
import type { Check } from '../laws/check.js';
import type { Field } from '../model/field.js';

/** The pages of `explain`, as lines. A snippet of a release is indented by four. */
export const checkPage = ({ id, severity, summary, law, why, needs, examples }: Check): string[] => [
  `${id} (check, ${severity})`,
  '',
  summary,
  '',
  `Law: ${law}`,
  ...paragraph(why),
  '',
  needs.length > 0 ? `Reads: ${idsOf(needs)}` : 'Reads no particular field: it looks at every release.',
  ...example('Holds:', examples.holds),
  ...example('Fails:', examples.fails),
];

export const kindPage = (kind: Kind, checks: readonly Check[]): string[] => {
  const stated = fieldsOf(kind);
  const expected = new Set(stated);
  const laws = checks.filter(({ needs }) => needs.length > 0 && needs.every((field) => expected.has(field)));
  return [
    `${kind.id} (kind of release)`,
    '',
    kind.summary,
    '',
    `Always states: ${idsOf(kind.must)}`,
    '',
    `May state: ${idsOf(stated.filter((field) => !kind.must.includes(field)))}`,
    '',
    `Held to: ${idsOf(laws)}, and the checks for every release`,
    '',
    'For example:',
    ...snippet(kind.example),
    ...laws.slice(0, 1).flatMap(lawExamples),
  ];
};

export const fieldPage = (field: Field, kinds: readonly Kind[], checks: readonly Check[]): string[] => {
  const statedBy = kinds.filter((kind) => fieldsOf(kind).includes(field));
  const readBy = checks.filter(({ needs }) => needs.includes(field));
  return [
    `${field.id} (field, ${typeOf(field)})`,
    '',
    `${field.label}: ${field.summary}`,
    '',
    `Stated by: ${statedBy.length > 0 ? idsOf(statedBy) : 'every kind'}`,
    '',
    `Held to: ${readBy.length > 0 ? idsOf(readBy) : 'no law of its own'}`,
    ...readBy.slice(0, 1).flatMap(lawExamples),
  ];
};

const lawExamples = ({ id, examples }: Check): string[] => [
  ...example(`${id} holds:`, examples.holds),
  ...example(`${id} fails:`, examples.fails),
];

// A rule of one's own may come without reasons and examples.
const paragraph = (text: string): string[] => (text === '' ? [] : ['', text]);
const example = (heading: string, text: string): string[] =>
  text === '' ? [] : ['', heading, ...snippet(text)];

const typeOf = ({ type, unit, per, window }: Field): string =>
  [type, unit, per && `per ${per}`, window && 'or a window'].filter(Boolean).join(' ');

const idsOf = (plugs: readonly { readonly id: string }[]): string =>
  [...new Set(plugs.map(({ id }) => id))].join(', ') || 'none';

const snippet = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
