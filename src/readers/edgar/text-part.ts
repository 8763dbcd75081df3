import type { Span } from '../../model/span.js';
import type { Source } from '../html/flow.js';
import type { Run } from '../layout/composer.js';

/** A plain text of a filing without its tags: `<PAGE>` ends a page, `<TABLE>` and `<S>` say nothing to a reader. */
export const textRuns = (text: string, { start, end }: Span): Run<Source>[] => {
  const runs: Run<Source>[] = [];
  const keep = (from: number, to: number): void => {
    if (to > from) runs.push({ text: text.slice(from, to), where: { from, to } });
  };
  let from = start;
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) continue;
    keep(from, at);
    from = TAG.lastIndex;
    if (tag[1]!.toLowerCase() === 'page') runs.push({ text: '\f' });
  }
  keep(from, end);
  return runs;
};

const TAG = /<\/?(page|table|caption|s|c|fn|f[0-9]|text|b|i|u|center|pre)>/iy;
