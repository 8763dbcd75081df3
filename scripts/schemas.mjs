// Writes schemas/*.schema.json out of the model in dist/; with `--check` it only says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../dist/schema.js';

const check = process.argv.includes('--check');
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const file = new URL(`../schemas/${name}`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`schemas/${name} is out of date: npm run schemas`);
    process.exitCode = 1;
  }
}
