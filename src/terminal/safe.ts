/**
 * A release is foreign text: what it holds must not steer the terminal. Control characters (escape sequences
 * begin with one), marks that turn the direction of writing and invisible characters are left out; every
 * kind of blank and break becomes a plain blank.
 */
export const safe = (text: string): string => text.replace(BLANK, ' ').replace(HIDDEN, '');

// \p{Cc} controls, \p{Cf} direction marks, joiners and byte order marks, \p{Cs} halves of broken pairs.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
