import { expect, it } from 'vitest';
import { loadEngine } from '../../../src/readers/pdf/load.js';
import { withNativesKept } from '../../../src/readers/pdf/natives.js';

const isNative = (value: unknown): boolean =>
  typeof value === 'function' && /\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));

it('leaves the functions of the realm as they were when the library is loaded', async () => {
  const before = [Array.prototype.push, JSON.parse, JSON.stringify, Function.prototype.toString];
  await loadEngine();
  expect([Array.prototype.push, JSON.parse, JSON.stringify, Function.prototype.toString]).toEqual(before);
  expect(before.map(isNative)).toEqual([true, true, true, true]);
  expect(Object.keys([])).toEqual([]);
});

it('puts back whatever was replaced, and leaves what is new', async () => {
  const { at } = Array.prototype;
  const result = await withNativesKept(async () => {
    Array.prototype.at = () => 'mine';
    Object.assign(globalThis, { newcomer: 1 });
    return [1].at(0);
  });
  expect([result, Array.prototype.at]).toEqual(['mine', at]);
  expect(globalThis).toMatchObject({ newcomer: 1 });
  expect(Object.getOwnPropertyDescriptor(Array.prototype, 'at')?.enumerable).toBe(false);
});

it('puts them back when the import fails', async () => {
  const { parse } = JSON;
  const failing = withNativesKept(async () => {
    JSON.parse = () => 'mine';
    throw new Error('no such file');
  });
  await expect(failing).rejects.toThrow('no such file');
  expect(JSON.parse).toBe(parse);
});
