/**
 * The attributes that matter, collected while a tag is read; of all others not even the value is cut out.
 */
export class Attributes {
  style = '';
  /** Classes and id, parted by a blank. */
  names = '';
  classes = '';
  role = '';
  type = '';
  start = '';
  value = '';
  columnSpan = '';
  rowSpan = '';
  hidden = false;
  link = false;
  /** True when the last tag gave any of them. */
  #dirty = false;
  #name = '';
  #data = '';

  /** Begins another tag. */
  clear(): void {
    if (!this.#dirty) return;
    this.style = this.names = this.classes = this.role = this.type = this.start = this.value = '';
    this.columnSpan = this.rowSpan = '';
    this.hidden = this.link = this.#dirty = false;
  }

  name(source: string, start: number, end: number): void {
    this.#data = '';
    this.#name = isWanted(source, start, end) ? source.slice(start, end).toLowerCase() : '';
  }

  data(source: string, start: number, end: number): void {
    if (this.#name !== '') this.#data += source.slice(start, end);
  }

  entity(code: number): void {
    if (this.#name !== '') this.#data += String.fromCodePoint(code);
  }

  end(): void {
    const set = SETTERS[this.#name];
    if (!set) return;
    this.#dirty = true;
    set(this, this.#data);
    this.#name = '';
  }
}

const SETTERS: Readonly<Record<string, (of: Attributes, value: string) => void>> = {
  style: (of, value) => {
    of.style = value;
  },
  class: (of, value) => {
    of.classes = value;
    of.names = of.names === '' ? value : `${of.names} ${value}`;
  },
  id: (of, value) => {
    of.names = of.names === '' ? value : `${of.names} ${value}`;
  },
  role: (of, value) => {
    of.role = value.toLowerCase().trim();
  },
  type: (of, value) => {
    of.type = value;
  },
  start: (of, value) => {
    of.start = value;
  },
  value: (of, value) => {
    of.value = value;
  },
  colspan: (of, value) => {
    of.columnSpan = value;
  },
  rowspan: (of, value) => {
    of.rowSpan = value;
  },
  hidden: (of) => {
    of.hidden = true;
  },
  href: (of) => {
    of.link = true;
  },
};

/** By length and first letter, before anything is cut out of the source: `style`, `class`, `colspan` … */
const isWanted = (source: string, start: number, end: number): boolean =>
  WANTED[end - start]?.includes(source[start]!) === true;

const WANTED: readonly (string | undefined)[] = (() => {
  const letters: string[] = [];
  for (const name of Object.keys(SETTERS)) {
    const first = name[0]!;
    letters[name.length] = `${letters[name.length] ?? ''}${first}${first.toUpperCase()}`;
  }
  return letters;
})();
