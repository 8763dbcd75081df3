import { RE2JS } from 're2js';
import type { Words } from '../extraction/statement.js';

/** A pattern of a user's on an engine that needs time linear in the text, whatever the pattern. */
export const compilePattern = (pattern: string): Words => {
  const engine = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return { test: (text) => engine.test(text) };
};

/** Why a text is no such pattern, or undefined when it is one. */
export const patternMistake = (pattern: string): string | undefined => {
  try {
    RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return undefined;
  } catch (error) {
    const [, , reason = 'it cannot be read'] = (error as Error).message.split(': ');
    return `is no pattern: ${reason}`;
  }
};
