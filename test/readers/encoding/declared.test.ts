import { describe, expect, it } from 'vitest';
import { declaredCharset } from '../../../src/readers/encoding/declared.js';
import { decode, read } from '../../../src/readers/index.js';

const NOTICE = 'お知らせ';
const ENCODED: Readonly<Record<string, string>> = {
  shift_jis: '82a8926d82e782b9',
  'euc-jp': 'a4aac3cea4e9a4bb',
  'iso-2022-jp': '1b2442242a434e2469243b1b2842',
};

describe('the declared encoding', () => {
  it.each([
    ['<meta charset=utf-8>', 'utf-8'],
    ['<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', 'shift_jis'],
    ["<?xml version='1.0' encoding='EUC-JP'?><html>", 'euc-jp'],
    ['<?xml version="1.0" encoding="x"?><meta charset="y">', 'x'],
    ['<p>charset=utf-8', undefined],
  ])('%s', (head, label) => {
    expect(declaredCharset(Buffer.from(head))).toBe(label);
  });

  it.each([
    ['windows-1251', Buffer.from([0xc4, 0xe8]), 'Ди', 'windows-1251'],
    ['iso-8859-2', Buffer.from([0xb1]), 'ą', 'iso-8859-2'],
    ['iso-8859-1', Buffer.from([0x93, 0xe9, 0x94]), '“é”', 'windows-1252'],
    ['gb18030', Buffer.from([0xb9, 0xab, 0xcb, 0xbe]), '公司', 'gb18030'],
    ['big5', Buffer.from([0xa4, 0xbd]), '公', 'big5'],
    ['shift_jis', Buffer.from(ENCODED.shift_jis!, 'hex'), NOTICE, 'shift_jis'],
    ['x-sjis', Buffer.from(ENCODED.shift_jis!, 'hex'), NOTICE, 'shift_jis'],
    ['euc-jp', Buffer.from(ENCODED['euc-jp']!, 'hex'), NOTICE, 'euc-jp'],
    ['iso-2022-jp', Buffer.from(ENCODED['iso-2022-jp']!, 'hex'), NOTICE, 'iso-2022-jp'],
    ['windows-1252 over UTF-8', Buffer.from('“é”'), '“é”', 'utf-8'],
    ['utf-8 over something else', Buffer.from([0x93, 0xe9, 0x94, 0x20]), '“é” ', 'windows-1252'],
    ['shift_jis over something else', Buffer.from([0x80, 0x20, 0xfd, 0xff]), '€ ýÿ', 'windows-1252'],
    ['no-such-thing', Buffer.from('é'), 'é', 'utf-8'],
  ])('%s', (declared, bytes, text, encoding) => {
    expect(decode(bytes, declared.split(' ')[0])).toMatchObject({ text, encoding, problems: [] });
  });

  it('is heard in a page, but a byte order mark says more', async () => {
    const page = Buffer.from('<html><meta charset="shift_jis"><body>');
    const { document } = await read(Buffer.concat([page, Buffer.from(ENCODED.shift_jis!, 'hex')]), 'x');
    expect(document?.text).toBe(NOTICE);
    const marked = await read(Buffer.from(`\ufeff<html><meta charset="shift_jis"><body>${NOTICE}`), 'x');
    expect(marked.document?.text).toBe(NOTICE);
  });
});
