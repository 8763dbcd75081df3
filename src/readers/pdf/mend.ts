/**
 * A file that was cut off has lost its end, where it says where everything is. The objects themselves say what they
 * are: the catalogue is found among them, and an end that names it is set anew.
 */
export const withEnd = (bytes: Uint8Array): Uint8Array | undefined => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const root = catalogueIn(text);
  if (root === undefined) return undefined;
  return Buffer.concat([bytes, Buffer.from(`\nendobj\ntrailer\n<</Root ${root} R>>\nstartxref\n0\n%%EOF\n`)]);
};

/** The last one counts: changes to a file are written behind it. */
const catalogueIn = (text: string): string | undefined => {
  for (let at = text.lastIndexOf('/Catalog'); at >= 0; at = text.lastIndexOf('/Catalog', at - 1)) {
    const head = text.slice(Math.max(0, at - REACH), at);
    const object = HEAD.exec(head.slice(head.lastIndexOf(' obj') - 20));
    if (object) return `${object[1]} ${object[2]}`;
    if (at === 0) break;
  }
  return undefined;
};

const REACH = 2000;
const HEAD = /([0-9]{1,9}) ([0-9]{1,5}) obj/;

/** Viewers ask for the sign of the end in the last 1,024 bytes; behind it mailers may have set lines of their own. */
export const lacksEnd = (bytes: Uint8Array): boolean => {
  const tail = bytes.subarray(Math.max(0, bytes.length - TAIL));
  return !Buffer.from(tail.buffer, tail.byteOffset, tail.length).includes('%%EOF');
};

const TAIL = 2048;
