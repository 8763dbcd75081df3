/**
 * The encoding that markup declares for itself, `<meta charset="shift_jis">` or `<?xml encoding="EUC-JP"?>`, and its
 * text when it can be read so. Nobody checks what is declared: text that is plainly UTF-8 is UTF-8 all the same.
 */
import { isUtf8 } from 'node:buffer';

const HEAD = 8192;

/** The name that is declared in the first bytes, in small letters. */
export const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return (XML.exec(head) ?? META.exec(head))?.[1]?.toLowerCase();
};

const XML = /<\?xml[^<>]{0,200}encoding ?= ?["']([\w:.-]{1,40})["']/i;
const META = /<meta[^<>]{0,300}charset {0,3}= {0,3}["']? {0,3}([\w:.-]{1,40})/i;

/** The text in a declared encoding, or undefined where the bytes are not that, or their own form says more. */
export const readAs = (bytes: Uint8Array, label: string): { text: string; encoding: string } | undefined => {
  if (USUAL.test(label)) return undefined;
  const decoder = decoderFor(label);
  if (!decoder || SELF_EVIDENT.test(decoder.encoding)) return undefined;
  if (ONE_BYTE.test(decoder.encoding) && isUtf8(bytes)) return undefined;
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
};

/** No decoder has to be set up to know that these are found by the bytes. */
const USUAL = /^(?:utf-?8|iso-?8859-1|windows-1252|us-ascii)$/;
/** Found by the bytes themselves, if they are right; windows-1252 is what is left when nothing else fits. */
const SELF_EVIDENT = /^(?:utf-8|utf-16(?:le|be)|windows-1252|iso-8859-1|x-user-defined|replacement)$/;
const ONE_BYTE = /^(?:windows-|iso-8859|koi8|ibm|macintosh|x-mac)/;

const decoderFor = (label: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
};
