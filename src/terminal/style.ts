import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Paints a text, or leaves it plain. */
export type Paint = (format: Format, text: string) => string;

export const painter = (colour: boolean): Paint =>
  colour
    ? (format, text) => (text === '' ? '' : styleText(format, text, { validateStream: false }))
    : (_, text) => text;
