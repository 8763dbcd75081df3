/**
 * The pdf library brings stand-ins for functions that the realm already has, and they are many times slower for
 * everybody (`Array.prototype.push`, `JSON.parse`, `Function.prototype.toString`). What was there before an import
 * is put back after it; what is new stays.
 */
export const withNativesKept = async <Result>(load: () => Promise<Result>): Promise<Result> => {
  const natives = nativesOf();
  try {
    return await load();
  } finally {
    for (const native of natives) putBack(native);
  }
};

interface Native {
  readonly owner: object;
  readonly key: string | symbol;
  readonly descriptor: PropertyDescriptor;
}

/** The functions of the built-in objects and of their prototypes: some thousand, listed in a millisecond or two. */
const nativesOf = (): readonly Native[] => {
  const natives: Native[] = [];
  for (const { value } of Object.values(Object.getOwnPropertyDescriptors(globalThis))) {
    if (!isObject(value) || value === globalThis) continue;
    addFunctions(value, natives);
    const prototype: unknown = Object.getOwnPropertyDescriptor(value, 'prototype')?.value;
    if (isObject(prototype)) addFunctions(prototype, natives);
  }
  return natives;
};

const addFunctions = (owner: object, natives: Native[]): void => {
  for (const key of Reflect.ownKeys(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (typeof descriptor?.value === 'function') natives.push({ owner, key, descriptor });
  }
};

const putBack = ({ owner, key, descriptor }: Native): void => {
  const now = Object.getOwnPropertyDescriptor(owner, key);
  if (now?.configurable && now.value !== descriptor.value) Object.defineProperty(owner, key, descriptor);
};

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
