import type { Tally } from '../../pipeline/tally.js';
import { grouped } from '../../terminal/digits.js';
import type { Paint } from '../../terminal/style.js';

/** The closing lines of a run: what was found, what holds, and what became of every figure. */
export const summary = (tally: Tally, paint: Paint): string =>
  `${[found(tally, paint), holds(tally), figures(tally), unread(tally, paint)].filter(Boolean).join('\n')}\n`;

const found = ({ levels, releases, facts, waived }: Tally, paint: Paint): string => {
  const { error, warning, note } = levels;
  const counts = [
    paint(error > 0 ? ['red', 'bold'] : 'bold', counted(error, 'error')),
    paint(warning > 0 ? ['yellow', 'bold'] : 'bold', counted(warning, 'warning')),
    counted(note, 'note'),
    ...(waived > 0 ? [`${counted(waived)} waived`] : []),
  ].join(', ');
  return `${counts} in ${counted(releases, 'release')} with ${counted(facts, 'fact')}`;
};

const holds = ({ outcomes }: Tally): string => {
  const rounding = outcomes['within-rounding'];
  const assumption = outcomes['under-assumption'];
  const held = outcomes.exact + rounding + assumption;
  const how = [
    rounding > 0 ? `${counted(rounding)} within rounding` : '',
    assumption > 0 ? `${counted(assumption)} under an assumption` : '',
  ].filter(Boolean);
  const detail = how.length > 0 ? ` (${how.join(', ')})` : '';
  const open = outcomes.undetermined;
  return `${counted(held, 'relation')} ${held === 1 ? 'holds' : 'hold'}${detail}, ${counted(open)} could not be decided`;
};

const figures = ({ ledger }: Tally): string =>
  `${counted(ledger.numbers, 'figure')}: ${[
    `${counted(ledger.checked)} checked`,
    `${counted(ledger.withinRounding)} within rounding`,
    `${counted(ledger.inconsistent)} inconsistent`,
    `${counted(ledger.undetermined)} undetermined`,
    `${counted(ledger.unused)} unused`,
  ].join(', ')}`;

const unread = ({ failed, partial }: Tally, paint: Paint): string =>
  failed + partial === 0
    ? ''
    : paint(
        'red',
        [
          failed > 0 ? `${counted(failed, 'input')} could not be read` : '',
          partial > 0 ? `${counted(partial, 'input')} could be read only in part` : '',
        ]
          .filter(Boolean)
          .join(', '),
      );

const counted = (count: number, noun?: string): string => {
  const number = grouped(String(count));
  return noun ? `${number} ${noun}${count === 1 ? '' : 's'}` : number;
};
