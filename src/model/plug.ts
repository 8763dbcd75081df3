/** What every shelf holds: a plain object with an id (= its file's name) and a one-sentence summary. */
export interface Plug {
  readonly id: string;
  readonly summary: string;
}
