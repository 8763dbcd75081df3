import { RE2JS } from 're2js';
import type { Words } from '../extraction/statement.js';

/** A pattern of a user's on an engine that needs time linear in the text, whatever the pattern. */
export const compilePattern = (pattern: string): Words => {
  const engine = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return { test: (text) => engine.test(text) };
};

/** States of the automaton: linear time is still so many times longer. */
const LARGEST = 1000;

/** Why a text is no such pattern, or undefined when it is one. */
export const patternMistake = (pattern: string): string | undefined => {
  try {
    const size = RE2JS.compile(pattern).programSize();
    return size > LARGEST
      ? 'is a pattern that repeats too much: its limits unfold to a large automaton'
      : undefined;
  } catch (error) {
    const reason = (error as Error).message.replace('error parsing regexp: ', '');
    return `is no pattern: ${reason.replaceAll('`', '').slice(0, 100)}`;
  }
};
