import { readFileSync } from 'node:fs';
import { readBytes } from '../../../src/pipeline/read.js';
import { examine } from '../../../src/pipeline/release.js';

/**
 * One way through files, alone in its process, since importing a PDF library changes how fast everything after it
 * runs: `way.js WAY ROUNDS FILE…` prints the milliseconds of processor time of each round, and the memory it holds.
 */
type Way = (file: string) => Promise<unknown>;

const ways: Readonly<Record<string, () => Promise<Way>>> = {
  whole: async () => async (file) =>
    JSON.stringify(examine(await readBytes(readFileSync(file), file)).release),
  reading: async () => async (file) => (await readBytes(readFileSync(file), file)).document.text.length,
  'pdf-parse': async () => {
    const { PDFParse } = await import('pdf-parse');
    return async (file) => {
      const parser = new PDFParse({ data: new Uint8Array(readFileSync(file)) });
      const { text } = await parser.getText();
      await parser.destroy();
      return text.length;
    };
  },
  htmlparser2: async () => {
    const { Parser } = await import('htmlparser2');
    return async (file) => {
      let length = 0;
      const parser = new Parser({ ontext: (text) => (length += text.length) });
      parser.end(readFileSync(file, 'utf8'));
      return length;
    };
  },
};

const [, , name = '', rounds = '1', ...files] = process.argv;
const way = await ways[name]!();
const times: number[] = [];
const memory: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const start = process.cpuUsage();
  for (const file of files) await way(file);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1e3);
  memory.push(process.memoryUsage.rss() / 2 ** 20);
}
console.log(JSON.stringify({ times, memory }));
