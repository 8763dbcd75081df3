/** Something wrong in a file of rules, and where: line and column count from 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Why a file of rules was not taken: all that is wrong with it, in the order of its lines. */
export class RulesError extends Error {
  readonly path: string;
  readonly mistakes: readonly Mistake[];

  constructor(path: string, mistakes: readonly Mistake[]) {
    super(mistakes.map((mistake) => mistakeWords(path, mistake)).join('\n'));
    this.name = 'RulesError';
    this.path = path;
    this.mistakes = mistakes;
  }
}

/** `rules.yaml:3:5: fields.price: …`, as compilers write it, so that an editor can jump there. */
export const mistakeWords = (path: string, { line, column, message }: Mistake): string =>
  `${path}:${line}:${column}: ${message}`;
