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
