import { lettersOf } from './letters.js';
import type { Engine, Operators } from './load.js';
import { type Matrix, matrixOf } from './matrix.js';
import type { Drawings, FontFace, Operations } from './operators.js';
import { Pens } from './pen.js';
import { RuleMaker } from './rule-maker.js';
import { Scribe } from './scribe.js';

/** Carries out the drawing commands of a page; letters and lines are noted, nothing is painted. */
export class Artist {
  readonly scribe: Scribe;
  readonly rules = new RuleMaker();
  readonly #pens: Pens;
  readonly #commands: readonly (Command | undefined)[];
  readonly #setFont: number;
  readonly #font: Drawings['font'];
  readonly #faces = new Map<string, FontFace | undefined>();

  constructor({ operators, plainLetters }: Engine, { font, unmapped }: Drawings, shown: Shown) {
    this.#pens = new Pens(shown.transform);
    this.scribe = new Scribe(shown, lettersOf(plainLetters), unmapped);
    this.#font = font;
    this.#setFont = operators.setFont;
    this.#commands = commandsOf(operators, this.#pens, this.scribe, this.rules);
  }

  /** Something stands on the page, if only an image: one is a square of 1 by 1 that is stretched to its place. */
  get drawn(): boolean {
    return this.#pens.stretched > SEEN || this.rules.painted > MANY;
  }

  async draw({ fnArray, argsArray, length }: Operations): Promise<void> {
    for (let at = 0; at < length; at++) {
      const operator = fnArray[at]!;
      const args = argsArray[at] ?? [];
      if (operator === this.#setFont) await this.#take(String(args[0]), args[1]);
      else this.#commands[operator]?.(args);
    }
  }

  async #take(id: string, size: unknown): Promise<void> {
    if (!this.#faces.has(id)) this.#faces.set(id, await this.#font(id));
    const { pen } = this.#pens;
    pen.face = this.#faces.get(id);
    pen.size = numberOf(size);
  }
}

/** How a page is shown: its size in points, and from its own coordinates to the shown ones. */
export interface Shown {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}

/** Square points; and paths of which letters could be drawn. */
const SEEN = 2000;
const MANY = 40;

type Command = (args: readonly unknown[]) => void;

/** By the number of the operator. */
const commandsOf = (
  operators: Operators,
  pens: Pens,
  scribe: Scribe,
  rules: RuleMaker,
): readonly (Command | undefined)[] => {
  const commands: (Command | undefined)[] = [];
  const state = { ...stateCommands(pens), ...textCommands(pens, scribe) };
  for (const [name, command] of Object.entries({ ...state, ...paintCommands(operators, pens, rules) }))
    commands[operators[name as keyof Operators]] = command;
  return commands;
};

type Commands = { readonly [Name in keyof Operators]?: Command };

const stateCommands = (pens: Pens): Commands => ({
  save: () => pens.save(),
  restore: () => pens.restore(),
  transform: (args) => pens.transform(matrixOf(args)),
  paintFormXObjectBegin: ([matrix]) => {
    pens.save();
    pens.transform(matrixOf(matrix));
  },
  paintFormXObjectEnd: () => pens.restore(),
  setLineWidth: ([width]) => pens.set('lineWidth', numberOf(width)),
});

const textCommands = (pens: Pens, scribe: Scribe): Commands => ({
  beginText: () => pens.beginText(),
  setTextMatrix: (args) => pens.beginText(matrixOf(args[0]) ?? matrixOf(args)),
  moveText: ([x, y]) => pens.moveText(numberOf(x), numberOf(y)),
  setLeadingMoveText: ([x, y]) => {
    pens.set('leading', numberOf(y));
    pens.moveText(numberOf(x), numberOf(y));
  },
  setLeading: ([leading]) => pens.set('leading', -numberOf(leading)),
  nextLine: () => pens.moveText(0, pens.pen.leading),
  setCharSpacing: ([spacing]) => pens.set('letterSpacing', numberOf(spacing)),
  setWordSpacing: ([spacing]) => pens.set('wordSpacing', numberOf(spacing)),
  setHScale: ([percent]) => pens.set('stretch', numberOf(percent) / 100),
  setTextRise: ([rise]) => pens.set('rise', numberOf(rise)),
  setTextRenderingMode: ([mode]) => pens.set('outlined', mode === FILLED_AND_OUTLINED),
  showText: ([glyphs]) => scribe.write(pens.pen, glyphs),
});

const FILLED_AND_OUTLINED = 2;

const paintCommands = (operators: Operators, pens: Pens, rules: RuleMaker): Commands => {
  const strokes = new Set<unknown>([
    operators.stroke,
    operators.closeStroke,
    operators.fillStroke,
    operators.eoFillStroke,
    operators.closeFillStroke,
    operators.closeEOFillStroke,
  ]);
  const fills = new Set<unknown>([
    operators.fill,
    operators.eoFill,
    operators.fillStroke,
    operators.eoFillStroke,
    operators.closeFillStroke,
    operators.closeEOFillStroke,
  ]);
  return {
    constructPath: ([how, paths]) => {
      const path = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null) : null;
      if (!path) return;
      if (fills.has(how)) rules.fill(path, pens.pen.page);
      if (strokes.has(how)) rules.stroke(path, pens.pen.page, pens.pen.lineWidth);
    },
  };
};

const numberOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;
