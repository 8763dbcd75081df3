import { constants, inflateSync } from 'node:zlib';

/**
 * A packed stream of a megabyte may hold a gigabyte of blanks, and the library unpacks all of it before it looks.
 * So streams that could are unpacked here first, and given up at a limit; images are never unpacked at all.
 */
export const unfoldsBeyond = (bytes: Uint8Array, limit: number): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf(PACKED); at >= 0; at = file.indexOf(PACKED, at + PACKED.length)) {
    const stream = streamAfter(file, at);
    if (stream && isSuspicious(stream) && unfolds(stream, limit)) return true;
  }
  return false;
};

const PACKED = 'FlateDecode';

interface Packed {
  readonly data: Buffer;
  /** How often it was packed: `[/FlateDecode /FlateDecode]`. */
  readonly times: number;
}

/** A dictionary is short, and its stream follows it. */
const DICTIONARY = 2000;

const streamAfter = (file: Buffer, at: number): Packed | undefined => {
  const start = file.indexOf('stream', at);
  if (start < 0 || start - at > DICTIONARY) return undefined;
  const head = file.toString('latin1', Math.max(0, at - DICTIONARY), start);
  const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
  if (/\/Subtype ?\/Image/.test(dictionary)) return undefined;
  const from = file[start + 6] === RETURN ? start + 8 : start + 7;
  const end = file.indexOf('endstream', from);
  return {
    data: file.subarray(from, end < 0 ? file.length : end),
    times: dictionary.split(PACKED).length - 1,
  };
};

const RETURN = 0x0d;

/** The most that anything unpacks to is some thousand times as much. */
const HARMLESS = 64 * 1024;
const LARGE = 1024 * 1024;
const BEGIN = 4096;
const DENSE = 100;

const isSuspicious = ({ data, times }: Packed): boolean => {
  if (times > 1 || data.length > LARGE) return true;
  return data.length > HARMLESS && unfolds({ data: data.subarray(0, BEGIN), times: 1 }, BEGIN * DENSE);
};

const unfolds = ({ data, times }: Packed, limit: number): boolean => {
  let rest = data;
  for (let time = 0; time < Math.min(times, DEEPEST); time++) {
    const inflated = inflate(rest, limit);
    if (inflated === 'beyond') return true;
    if (!inflated) return false;
    rest = inflated;
  }
  return times > DEEPEST;
};

const DEEPEST = 4;

const inflate = (data: Buffer, limit: number): Buffer | 'beyond' | undefined => {
  try {
    return inflateSync(data, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'beyond' : undefined;
  }
};
