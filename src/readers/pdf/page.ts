/**
 * A page as its file draws it: words where they stand, and the lines drawn between them. All in points, from the
 * top left corner of the page as it is shown.
 */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly words: readonly Word[];
  /** Drawn lines, strokes and thin fills alike. */
  readonly rules: readonly Rule[];
}

/** A page with what only the reading of its text asks for. */
export interface DrawnPage extends Page {
  /** Words that do not stand upright: on the margin, across the page. */
  readonly turned: readonly Word[];
  /** All that the page draws, letter for letter in the order of the file; of it the words are cut. */
  readonly stream: string;
  /** Letters whose font does not say which letters they are. */
  readonly unreadable: number;
  /** Small filled shapes: the bullets of lists that are drawn, not written. */
  readonly dots: readonly Box[];
  /** Something is painted, if only an image. */
  readonly drawn: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a blank, a wide gap or a new line parts from its neighbours; never empty, never with a blank. */
export interface Word extends Box {
  readonly text: string;
  /** Where its letters stand on, from the top of the page; of superscripts, their own. */
  readonly baseline: number;
  /** Of its font. */
  readonly size: number;
  readonly bold: boolean;
  /** Which text command of the page, counted on, it began with. */
  readonly item: number;
  /** Where it begins in the stream of its page. */
  readonly at: number;
  /** A blank is drawn before it, however narrow the gap. */
  readonly spaced?: true;
  /** Goes on with the word before it, however wide the gap. */
  readonly joined?: true;
}

/** A drawn line: as good as no height (horizontal) or no width (vertical). */
export interface Rule extends Box {
  readonly horizontal: boolean;
}
