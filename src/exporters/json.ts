import { recordOf } from '../pipeline/record.js';
import type { Entry, Sheet, Writer, WriterOptions } from '../pipeline/writer.js';

/** The records as JSON: one input is one object, several are an array. */
export const json: Writer = {
  id: 'json',
  summary: 'The whole record of each release, indented; an array when several inputs were named.',
  extension: 'json',
  open: (options) => (options.single ? oneObject(options) : array(options)),
};

const indented = (entry: Entry, options: WriterOptions): string =>
  JSON.stringify(recordOf(entry.examined, options.literals), null, 2);

const oneObject = (options: WriterOptions): Sheet => ({
  add: (entry) => `${indented(entry, options)}\n`,
  end: () => '',
});

const array = (options: WriterOptions): Sheet => {
  let lead = '[\n';
  return {
    add: (entry) => {
      const text = lead + indented(entry, options);
      lead = ',\n';
      return text;
    },
    end: () => (lead === '[\n' ? '[]\n' : '\n]\n'),
  };
};
