/** A regular expression as it stands in a source file. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

/**
 * All patterns of a TypeScript source: comments, strings and templates are walked over, code inside `${…}` is
 * not. Enough of the grammar to tell a pattern from a division in formatted code, and no more.
 */
export const regexLiterals = (code: string): RegexLiteral[] => {
  const found: RegexLiteral[] = [];
  const templates: number[] = [];
  let depth = 0;
  let valueEnds = 0;
  const token = new RegExp(TOKEN, 'y');
  for (let match = token.exec(code); match; match = token.exec(code)) {
    const [text] = match;
    if (isBlank(text)) continue;
    if (text === '{') depth++;
    else if (text === '`' || (text === '}' && templates.at(-1) === depth)) {
      if (text === '}') templates.pop();
      token.lastIndex = templateEnd(code, token.lastIndex, templates, depth);
    } else if (text === '}') depth--;
    else if (text === '/' && EXPECTS_A_VALUE.test(code.slice(Math.max(0, valueEnds - 12), valueEnds))) {
      const [all, source, flags] = patternAt(code, match.index);
      found.push({ source, flags, line: code.slice(0, match.index).split('\n').length });
      token.lastIndex = match.index + all.length;
    }
    valueEnds = token.lastIndex;
  }
  return found;
};

const TOKEN =
  /^#!.*|\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|\s+|[`{}/]|[^\s'"`{}/]+/;

const isBlank = (text: string): boolean => text.trim() === '' || /^(?:#!|\/[/*])/.test(text);

/** A slash begins a pattern after these words and signs; after a name, a number or a bracket it divides. */
const EXPECTS_A_VALUE =
  /^$|(?:^|[^\w$.])(?:return|typeof|case|of|in|do|else|void|yield|await|throw)$|[^\w$)\]}'"`]$/;

const patternAt = (code: string, start: number): [all: string, source: string, flags: string] => {
  const pattern = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/y;
  pattern.lastIndex = start;
  const [all, source, flags] = pattern.exec(code)!;
  return [all, source!, flags!];
};

/** Where the words of a template end: at its backtick, or at a `${`, whose depth is remembered. */
const templateEnd = (code: string, from: number, templates: number[], depth: number): number => {
  const words = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;
  words.lastIndex = from;
  if (words.exec(code)![0].endsWith('{')) templates.push(depth);
  return words.lastIndex;
};
