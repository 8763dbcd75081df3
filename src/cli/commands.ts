/** The commands, in one piece: all of them need the engine, and one file is sooner loaded than many. */
export { checkCommand } from './check.js';
export { explainCommand } from './explain.js';
export { extractCommand } from './extract.js';
export { listCommand } from './list.js';
