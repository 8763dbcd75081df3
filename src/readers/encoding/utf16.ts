/** Without a byte order mark, UTF-16 shows by where its zero bytes lie: the high half of every ASCII character. */
export const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const little = plausibility(bytes, 0);
  const big = plausibility(bytes, 1);
  if (Math.max(little, big) < 0.95) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
};

const SAMPLE = 16_384;

/** The share of units that would be characters a release uses, when `low` is the place of the low byte. */
const plausibility = (bytes: Uint8Array, low: 0 | 1): number => {
  const length = Math.min(bytes.length, SAMPLE);
  let good = 0;
  for (let at = 0; at + 1 < length; at += 2) {
    const unit = bytes[at + low]! | (bytes[at + 1 - low]! << 8);
    if (isUsual(unit)) good++;
  }
  return good / (length >> 1);
};

const isUsual = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x250) ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0x2010 && unit < 0x2700) ||
  (unit >= 0x3000 && unit < 0x3400) ||
  (unit >= 0x4e00 && unit < 0xa000) ||
  (unit >= 0xff00 && unit < 0xfff0);
