/**
 * What a figure counts, as powers of names: `share/right` is share¹ right⁻¹, money is its currency code.
 * Units multiply out (right × share/right = share), so an equation between things that differ cannot be bound.
 */
export interface Unit {
  /** Canonical: names in order, `JPY share^-1`; empty for a pure number. Equal units have equal keys. */
  readonly key: string;
  readonly powers: ReadonlyMap<string, number>;
}

const known = new Map<string, Unit>();
// Unit names come from text in the end, so the memory of them is kept small.
const MOST_KNOWN = 1000;

/** Reads `right`, `share/right`, `JPY/share`, `` (a pure number); names after the first slash divide. */
export const unit = (text: string): Unit => {
  const found = known.get(text);
  if (found) return found;
  const [over = '', ...under] = text.split('/');
  const powers = new Map<string, number>();
  for (const name of over.split('·')) if (name !== '') raise(powers, name, 1);
  for (const name of under) if (name !== '') raise(powers, name, -1);
  const made = fromPowers(powers);
  if (known.size < MOST_KNOWN) known.set(text, made);
  return made;
};

export const PURE: Unit = { key: '', powers: new Map() };

export const multiplyUnits = (a: Unit, b: Unit): Unit => combine(a, b, 1);
export const divideUnits = (a: Unit, b: Unit): Unit => combine(a, b, -1);
export const sameUnit = (a: Unit, b: Unit): boolean => a.key === b.key;

/** The same unit with one of its names exchanged for another: `JPY/share` for `USD/share`. */
export const inCurrency = (a: Unit, from: string, to: string): Unit => {
  const powers = new Map(a.powers);
  const power = powers.get(from);
  if (power === undefined) return a;
  powers.delete(from);
  raise(powers, to, power);
  return fromPowers(powers);
};

/** As `unit` reads it: `share/right`, `JPY/share`; empty for a pure number. */
export const unitName = ({ powers }: Unit): string => {
  const over: string[] = [];
  const under: string[] = [];
  for (const [name, power] of powers) (power > 0 ? over : under).push(name);
  return [over.join('·'), ...under].join('/');
};

/** For messages: `JPY per share`, `share`; "a number" when pure. */
export const describeUnit = (a: Unit): string => {
  const over = [...a.powers].filter(([, power]) => power > 0).map(([name]) => name);
  const under = [...a.powers].filter(([, power]) => power < 0).map(([name]) => name);
  if (over.length + under.length === 0) return 'a pure number';
  return [over.join('·') || '1', ...under].join(' per ');
};

const combined = new Map<string, Unit>();

const combine = (a: Unit, b: Unit, direction: 1 | -1): Unit => {
  if (b.key === '') return a;
  const key = direction > 0 ? `${a.key}×${b.key}` : `${a.key}÷${b.key}`;
  const found = combined.get(key);
  if (found) return found;
  const made = compute(a, b, direction);
  if (combined.size < MOST_KNOWN) combined.set(key, made);
  return made;
};

const compute = (a: Unit, b: Unit, direction: 1 | -1): Unit => {
  const powers = new Map(a.powers);
  for (const [name, power] of b.powers) raise(powers, name, direction * power);
  return fromPowers(powers);
};

const raise = (powers: Map<string, number>, name: string, power: number): void => {
  const sum = (powers.get(name) ?? 0) + power;
  if (sum === 0) powers.delete(name);
  else powers.set(name, sum);
};

const fromPowers = (powers: ReadonlyMap<string, number>): Unit => {
  const names = [...powers.keys()].sort();
  const key = names.map((name) => (powers.get(name) === 1 ? name : `${name}^${powers.get(name)}`)).join(' ');
  return { key, powers };
};
