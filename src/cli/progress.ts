/** Tells how far a long run has come: on a terminal only, on one line that is wiped before anything is printed. */
export interface Progress {
  readonly step: (name: string) => void;
  readonly clear: () => void;
}

/** How often the line changes at most, and how many inputs are worth a line at all. */
const PAUSE_MS = 100;
const WORTH_IT = 20;

export const progressOver = (total: number, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (!stream.isTTY || total < WORTH_IT) return SILENT;
  let done = 0;
  let shownAt = 0;
  let visible = false;
  return {
    step: (name) => {
      done += 1;
      if (Date.now() - shownAt < PAUSE_MS) return;
      shownAt = Date.now();
      visible = true;
      stream.write(`\r\u001b[K${done}/${total} ${name.slice(-(stream.columns - 20))}`);
    },
    clear: () => {
      if (visible) stream.write('\r\u001b[K');
      visible = false;
    },
  };
};

const SILENT: Progress = { step: () => {}, clear: () => {} };
