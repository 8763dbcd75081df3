import { isEmpty, type Line } from './line.js';

/** A line drawn with signs: `-----`, `* * *`, `=====  =====`, `###`, `• • •`. It parts, but says nothing. */
export const isRule = (folded: string, line: Line): boolean => {
  if (isEmpty(line) || !isSign(folded.charCodeAt(line.from))) return false;
  let signs = 0;
  for (let at = line.from; at < line.to; at++) {
    const unit = folded.charCodeAt(at);
    if (unit <= 0x20) continue;
    if (!isSign(unit)) return false;
    signs++;
  }
  return signs > 2;
};

/** `-` `=` `_` `*` `~` `#` `+` `.` `\` and drawn lines, bullets and boxes. */
const isSign = (unit: number): boolean =>
  unit === 0x2d ||
  unit === 0x3d ||
  unit === 0x5f ||
  unit === 0x2a ||
  unit === 0x7e ||
  unit === 0x23 ||
  unit === 0x2b ||
  unit === 0x2e ||
  unit === 0x5c ||
  unit === 0x2022 ||
  unit === 0xb7 ||
  (unit >= 0x2500 && unit < 0x2580);

/** A line of `=` or `-` right under a line of words makes it a heading of level 1 or 2; else 0. */
export const underlineLevel = (folded: string, line: Line, under: Line | undefined): number => {
  if (!under?.furniture || under.to - under.from < 3 || line.gap >= 0 || line.to - line.from > 240) return 0;
  const sign = folded.charCodeAt(under.from);
  if (sign !== 0x3d && sign !== 0x2d) return 0;
  for (let at = under.from; at < under.to; at++) if (folded.charCodeAt(at) !== sign) return 0;
  return sign === 0x3d ? 1 : 2;
};
