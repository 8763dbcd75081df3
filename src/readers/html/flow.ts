import type { Run } from '../layout/composer.js';

/** Where a run of text stands in the decoded file. */
export interface Source {
  readonly from: number;
  readonly to: number;
}

/** A page as a tree of what is printed: lines and tables in the order of the file, in the parts of the page they lie in. */
export type Node = Line | Table | Flow | Break;

/** A paragraph, a heading, a list item, or what a line break parts of one. */
export interface Line {
  readonly kind: 'line';
  readonly runs: Run<Source>[];
  /** Follows the line before without an empty one. */
  readonly tight: boolean;
  /** 1 to 6 in `h1` to `h6`, else 0. */
  readonly heading: number;
  /** Its blanks and line breaks are its layout. */
  readonly pre: boolean;
  /** The label of a list of terms. */
  readonly term: boolean;
  /** Inside how many lists. */
  readonly depth: number;
  /** Set in front by the list it is in. */
  readonly mark: string;
  /** Printed characters: all, those that are not bold, those of links. */
  ink: number;
  light: number;
  linked: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: RawCell[][];
  readonly caption: Flow;
}

/** A cell as the file says, before it has a column. */
export interface RawCell {
  readonly flow: Flow;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface Flow {
  readonly kind: 'flow';
  nodes: Node[];
  readonly region: Region;
  /** Lies around the release: navigation, banners, other news. */
  around: boolean;
}

/** What part of a page the file says this is; `part` is one without a say. */
export type Region = 'main' | 'article' | 'header' | 'around' | 'page' | 'part';

/** A rule across the page or the edge of a printed page. */
export interface Break {
  readonly kind: 'break';
}

export const newFlow = (region: Region = 'part'): Flow => ({
  kind: 'flow',
  nodes: [],
  region,
  around: false,
});
