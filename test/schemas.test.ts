import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../src/schema.js';

const folder = new URL('../schemas/', import.meta.url);

it.each(Object.entries(jsonSchemas()))('schemas/%s is fresh (else: npm run schemas)', (name, schema) => {
  expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).toEqual(schema);
});

it('schemas/ holds nothing else', () => {
  expect(readdirSync(folder)).toEqual(Object.keys(jsonSchemas()));
});
