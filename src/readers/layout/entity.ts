/** A character written as a name or number: `&amp;`, `&#8217;`, `&#x2013;`. Typography is folded as everywhere. */
export interface Entity {
  readonly end: number;
  /** 0 when it prints nothing. */
  readonly unit: number;
}

const ENTITY = /&(?:([a-z]{2,6}[0-9]{0,2})|#([0-9]{2,5})|#x([0-9a-f]{2,4}));/iy;

/** The entity that begins at an offset, if it is one that is known. */
export const entityAt = (folded: string, at: number): Entity | undefined => {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(folded);
  const unit = match ? unitOf(match) : undefined;
  return unit === undefined ? undefined : { end: ENTITY.lastIndex, unit };
};

const unitOf = ([, name, decimal, hex]: RegExpExecArray): number | undefined => {
  if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase());
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return 0;
  return REFERENCES.get(code) ?? (code > 0x20 && code < 0x250 && code !== 0xa0 ? code : undefined);
};

const NAMED: ReadonlyMap<string, number> = new Map([
  ['nbsp', 0x20],
  ['ensp', 0x20],
  ['emsp', 0x20],
  ['thinsp', 0x20],
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
  ['lsquo', 0x27],
  ['rsquo', 0x27],
  ['ldquo', 0x22],
  ['rdquo', 0x22],
  ['ndash', 0x2d],
  ['mdash', 0x2d],
  ['minus', 0x2d],
  ['yen', 0xa5],
  ['pound', 0xa3],
  ['cent', 0xa2],
  ['euro', 0x20ac],
  ['reg', 0xae],
  ['copy', 0xa9],
  ['sect', 0xa7],
  ['deg', 0xb0],
  ['plusmn', 0xb1],
  ['frac12', 0xbd],
  ['times', 0xd7],
  ['middot', 0xb7],
  ['bull', 0x2022],
  ['eacute', 0xe9],
  ['egrave', 0xe8],
  ['agrave', 0xe0],
  ['ccedil', 0xe7],
  ['auml', 0xe4],
  ['ouml', 0xf6],
  ['uuml', 0xfc],
  ['Auml', 0xc4],
  ['Ouml', 0xd6],
  ['Uuml', 0xdc],
  ['szlig', 0xdf],
  ['aring', 0xe5],
  ['oslash', 0xf8],
  ['aelig', 0xe6],
  ['shy', 0],
  ['zwnj', 0],
  ['zwj', 0],
]);

const REFERENCES: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0x2009, 0x20],
  [0x2013, 0x2d],
  [0x2014, 0x2d],
  [0x2018, 0x27],
  [0x2019, 0x27],
  [0x201c, 0x22],
  [0x201d, 0x22],
  [0x2022, 0x2022],
  [0x20ac, 0x20ac],
  [0x2212, 0x2d],
]);
