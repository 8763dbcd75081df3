import { issuerShortName } from '../../fields/identity.js';
import type { Evidence } from '../../model/evidence.js';
import { factsOf } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import { matchesOf } from './matches.js';
import type { Misreading } from './misreading.js';

/**
 * `III Data Centers` in a release of IIJ: capitals one look-alike letter off the issuer's short name, in a table
 * that never has the short name itself, or at the head of a cell as the short name stands in other cells.
 */
export function* misreadAcronyms({ document, outline, facts }: Evidence): Iterable<Misreading> {
  const names = factsOf(facts, issuerShortName).flatMap(({ value }) =>
    value?.type === 'text' && ACRONYM.test(value.text) ? [value.text] : [],
  );
  for (const name of names) {
    for (const table of outline.tables) {
      const words = document.plain.slice(table.start, table.end);
      const heads = words.includes(name);
      const found = [...lookAlikes(name, table, words)].filter(
        ({ start }) => !heads || isHead(document.plain, start),
      );
      const [first, ...also] = found;
      if (first) yield { ...first, also };
    }
  }
}

const isHead = (plain: string, start: number): boolean =>
  /(?:^|[\n\t]) {0,12}$/.test(plain.slice(Math.max(0, start - 13), start));

const ACRONYM = /^[A-Z]{3,8}$/;

function* lookAlikes(name: string, { start }: Span, words: string): Iterable<Misreading> {
  for (const { 0: word, index } of matchesOf(CAPITALS, words)) {
    if (word.length !== name.length || !isOneLookAlike(word, name)) continue;
    const place = start + index;
    const explanation = `the issuer is "${name}" elsewhere in the release`;
    yield { start: place, end: place + word.length, probable: name, explanation };
  }
}

const CAPITALS = /\b[A-Z0-9]{3,8}\b/g;

const isOneLookAlike = (word: string, name: string): boolean => {
  let different = '';
  for (let at = 0; at < name.length; at++) {
    if (word[at] === name[at]) continue;
    if (different !== '') return false;
    different = `${word[at]}${name[at]}`;
  }
  return (
    different.length === 2 && GROUPS.some((group) => [...different].every((sign) => group.includes(sign)))
  );
};

/** Letters and digits that look alike in print. */
const GROUPS = ['IJLT1', 'OQDC0G', 'BR8PE', 'S5', 'MNW', 'UV', 'CG6', 'EF', 'Z2'];
