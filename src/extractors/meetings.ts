import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import { literalStated, present } from '../extraction/text.js';
import { meetingDate, meetingOrdinal } from '../fields/identity.js';
import type { DateLiteral, OrdinalLiteral } from '../model/literal.js';
import type { Qualifier } from '../model/qualifier.js';
import type { Context } from '../structure/context.js';

/**
 * General meetings of shareholders and their days.
 * `the 28th Ordinary General Meeting of Shareholders scheduled on June 24, 2020`
 */
export const meetings: Extractor = {
  id: 'meetings',
  summary: 'The general meetings that a release names: which one, and when it is held.',
  fields: [meetingDate, meetingOrdinal],
  find: function* (scene) {
    const subjects = new Map<string, string>();
    for (const { ordinal, date } of pairs(scene)) {
      const key = ordinal?.number ?? date?.date ?? '';
      const subject = subjects.get(key) ?? `meeting-${subjects.size + 1}`;
      subjects.set(key, subject);
      yield* present([
        literalStated(meetingOrdinal, subject, ordinal),
        literalStated(meetingDate, subject, date, date && meant(scene, date)),
      ]);
    }
  },
};

interface Pair {
  readonly ordinal?: OrdinalLiteral;
  readonly date?: DateLiteral;
}

const ORDINAL_FOLLOWED = /^ ?(?:[A-Z][a-z]{1,20} ){0,3}(?:general )?(?:shareholders'? )?meeting\b/i;
const HELD =
  /\bmeeting(?: of (?:the )?shareholders)?\b(?![^.;]{0,90}\b(?:(?:record|base|effective|payment) date|start|began|commenc|launch|announced|repurchas|acqui|purchas))[^.;]{0,90}\b(?:on|for|of|dated)(?: \w{1,20}day,)?$/i;
const GENERAL =
  /\b(?:general (?:shareholders'? )?meeting|meeting of (?:the )?shareholders|shareholders'? meeting)\b/i;

/** Ordinals before "General Meeting", each with the date that its sentence gives the meeting. */
function* pairs({ literals, contextOf }: Scene): Iterable<Pair> {
  let open: { ordinal: OrdinalLiteral; place: Context } | undefined;
  for (const literal of literals) {
    if (literal.type === 'ordinal' && ORDINAL_FOLLOWED.test(contextOf(literal).after)) {
      if (open) yield { ordinal: open.ordinal };
      open = { ordinal: literal, place: contextOf(literal) };
    } else if (literal.type === 'date') {
      const here = contextOf(literal);
      const { before } = here;
      if (open && isBeside(open.place, here)) {
        const held = here.place.row !== undefined || HELD.test(before);
        yield held ? { ordinal: open.ordinal, date: literal } : { ordinal: open.ordinal };
        open = undefined;
      } else if (HELD.test(before) && GENERAL.test(before)) yield { date: literal };
    }
  }
  if (open) yield { ordinal: open.ordinal };
}

/** "to be held on", "scheduled for": a meeting still to come. */
const meant = ({ contextOf }: Scene, date: DateLiteral): Qualifier =>
  AHEAD.test(contextOf(date).before.slice(-60)) ? 'planned' : 'exact';

const AHEAD = /\b(?:to be|will be|scheduled|planned|called|convened)\b/i;

/** In the same sentence, or in another cell of the same row. */
const isBeside = (a: Context, b: Context): boolean =>
  a.sentence.start === b.sentence.start || (a.place.row !== undefined && a.place.row === b.place.row);
