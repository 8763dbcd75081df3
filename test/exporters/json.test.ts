import { describe, expect, it } from 'vitest';
import { json } from '../../src/exporters/json.js';
import { ndjson } from '../../src/exporters/ndjson.js';
import { defaultOptions, type Writer, type WriterOptions } from '../../src/pipeline/writer.js';
import { releaseSchema } from '../../src/schema.js';
import { entryFor, entryOf, releaseOf } from '../sample.js';

const write = (writer: Writer, count: number, options: Partial<WriterOptions> = {}): string => {
  const sheet = writer.open({ ...defaultOptions, ...options });
  const entries = Array.from({ length: count }, (_, at) => entryFor(releaseOf(`${at}.txt`)));
  return entries.map(sheet.add).join('') + sheet.end();
};

describe('json', () => {
  it('is one object for one input', () => {
    expect(releaseSchema.parse(JSON.parse(write(json, 1)))).toEqual(releaseOf('0.txt'));
  });

  it.each([0, 1, 3])('is an array of %i for several inputs', (count) => {
    const records = JSON.parse(write(json, count, { single: false }));
    expect(records).toEqual(Array.from({ length: count }, (_, at) => releaseOf(`${at}.txt`)));
  });
});

it('ndjson has one record a line', () => {
  const lines = write(ndjson, 3, { single: false }).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(['0.txt', '1.txt', '2.txt']);
});

it('has literals only when asked', () => {
  expect(write(json, 1)).not.toContain('"literals"');
  expect(JSON.parse(write(json, 1, { literals: true })).literals).toEqual([]);
});

it('a finding with its operands is valid against the schema', () => {
  const sheet = json.open(defaultOptions);
  const record = JSON.parse(sheet.add(entryOf('total ⟦162 rights⟧')) + sheet.end());
  expect(releaseSchema.safeParse(record).error).toBeUndefined();
});
