/** What the layout means: title, dateline, sections, tables; table headers give their cells unit and scale. */
export { outline } from '../structure/outline.js';
