import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { stated } from '../../extraction/text.js';
import { grantedUnits } from '../../fields/award.js';
import { allotteeShares } from '../../fields/placement.js';
import { allottee } from '../../fields/rights.js';
import type { Literal, NumberLiteral, QuantityLiteral } from '../../model/literal.js';
import { aroundOf } from '../placement/around.js';

/** Plans of the North: how many shares the rewards of a plan come to at most, in all and for the leaders. */
export function* rewardsIn(scene: Scene): Iterable<Stated> {
  const rows: string[] = [];
  let whole = false;
  for (const literal of scene.literals) {
    if (!isCount(literal) || scene.contextOf(literal).block.type === 'table') continue;
    const { before, after } = aroundOf(scene, literal);
    if (
      !isOfShares(literal, after) ||
      !REWARDS.test(before) ||
      PAST.test(before) ||
      /\boptions?\b/i.test(before)
    )
      continue;
    const who = whoIn(before);
    if (!who) {
      if (!whole) yield count(literal, grantedUnits, '');
      whole = true;
      continue;
    }
    rows.push(who);
    const subject = `allottee-${rows.length}`;
    const start = scene.document.plain.lastIndexOf(who, literal.start);
    if (start >= 0)
      yield stated(allottee, subject, { type: 'text', text: who }, { start, end: start + who.length });
    yield count(literal, allotteeShares, subject);
  }
}

const count = (
  literal: NumberLiteral | QuantityLiteral,
  field: typeof grantedUnits | typeof allotteeShares,
  subject: string,
): Stated => ({
  ...stated(
    field,
    subject,
    { type: 'quantity', number: literal.number, granularity: literal.granularity, unit: 'share' },
    literal,
  ),
  qualifier: literal.qualifier,
});

const isCount = (literal: Literal): literal is NumberLiteral | QuantityLiteral =>
  (literal.type === 'number' || literal.type === 'quantity') && Number(literal.number) >= 100;

const isOfShares = (literal: NumberLiteral | QuantityLiteral, after: string): boolean =>
  literal.type === 'quantity' ? literal.unit === 'share' : SHARES.test(after);

const SHARES =
  /^(?:[A-Z][\w.&'-]{0,24} ){0,5}(?:class [AB] |series [AB] |[AB] |new |own |treasury )?shares\b/;
const REWARDS =
  /\b(?:rewards?|awards?|performance shares?|allocations?|plan|programme|program|PSP|LTI)\b[^;]{0,300}\b(?:correspond\w{0,4}|equal(?:s|ling)?|amount\w{0,4}|compris\w{1,4}|represent\w{0,4}|value of|total of|maximum of|up to|at most|consists? of|comes? to|is|are|be)\b[^.;]{0,60}$/i;
const PAST =
  /\b(?:was|were|outstanding|held|hold|treasury|repurchas\w{1,4}|acquir\w{1,4}|dilut\w{1,4})\b[^.;]{0,60}$/i;

/** "the share of other key personnel is", "the CEO's share of the reward is". */
const whoIn = (before: string): string | undefined => {
  const clause = before.split(/, (?:and|while|whereas) |; /).at(-1) ?? before;
  const [, owner, member] = WHO.exec(clause) ?? [];
  return owner ?? member;
};

const WHO =
  /\b(?:the )?((?:(?:President|President and CEO|CEO|Managing Director|Chief Executive Officer|(?:[Mm]embers of the )?(?:[A-Z][a-z]{1,14} ){1,3}Team)\b))['’]s share\b|\b(?:share|rewards?|allocation|maximum) (?:of|to|for) (?:the )?((?:other |key |CEO|President|Managing|Group|Chief|members|management|executive)[^.;,\d]{0,60}?) (?:is|are|will|correspond\w{0,4}|amounts?)\b/;
