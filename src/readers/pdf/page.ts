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
  /** Drawn lines, strokes and thin fills alike; empty for a page that was not looked at for them. */
  readonly rules: readonly Rule[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a blank, a wide gap or the end of a text item parts from its neighbours; never empty, never with a blank. */
export interface Word extends Box {
  readonly text: string;
  /** Where its letters stand on, from the top of the page; of superscripts, their own. */
  readonly baseline: number;
  /** Of its font. */
  readonly size: number;
  readonly bold: boolean;
  /** Which text item of the page it is cut from, and where in the item's string it begins. */
  readonly item: number;
  readonly at: number;
}

/** A drawn line: as good as no height (horizontal) or no width (vertical). */
export interface Rule extends Box {
  readonly horizontal: boolean;
}
