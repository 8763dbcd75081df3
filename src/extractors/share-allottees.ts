import { formalNames } from '../extraction/company-name.js';
import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, textStated } from '../extraction/text.js';
import { literalsWithin } from '../extraction/within.js';
import { allotteeShares } from '../fields/placement.js';
import { allottee } from '../fields/rights.js';
import type { Span } from '../model/span.js';

/**
 * Companies that shares are allotted to, out of the line that names them.
 * `Method of allotment: Tatenami Trading Co., Ltd. 900,000 shares; Hoshikuzu Logistics Co., Ltd. 300,000 shares`
 */
export const shareAllottees: Extractor = {
  id: 'share-allottees',
  summary: 'The companies that shares or rights are allotted to, with the shares of each.',
  fields: [allottee, allotteeShares],
  find: (scene) => allottees(scene),
};

/** Who is allotted, with how many shares each where the line says so. */
function* allottees(scene: Scene): Iterable<Stated> {
  const { plain } = scene.document;
  let count = 0;
  for (const line of scene.lines) {
    const label = plain.slice(line.start, Math.min(line.end, line.start + 70));
    if (!ALLOTTEES.test(label)) continue;
    const shares = literalsWithin(scene.literals, line).filter(
      (literal) => literal.type === 'quantity' && literal.unit === 'share',
    );
    let from = line.value ?? line.start + (ALLOTTEES.exec(label)?.[0].length ?? 0);
    for (const share of shares) {
      const name = wholeName(plain, [...formalNames(plain, { start: from, end: share.start })].at(-1));
      from = share.end;
      if (!name) continue;
      const subject = `allottee-${++count}`;
      yield* present([
        textStated(scene.document, allottee, subject, name),
        literalStated(allotteeShares, subject, share),
      ]);
    }
    if (shares.length > 0 || count > 0) continue;
    for (const name of formalNames(plain, { start: from, end: line.end }))
      yield* present([textStated(scene.document, allottee, `allottee-${++count}`, name)]);
  }
}

/** A name that goes on in the next line: `Co.,` `Ltd.` */
const wholeName = (plain: string, name: Span | undefined): Span | undefined =>
  name && { ...name, end: name.end + (GOES_ON.exec(plain.slice(name.end, name.end + 24))?.[0].length ?? 0) };
const GOES_ON = /^,? {0,2}\n? {0,12}(?:Ltd|Inc|LLC)\b\.?/;

const ALLOTTEES =
  /^ {0,12}(?:(?:names? of )?(?:the )?(?:planned |scheduled )?allottees?|method of (?:offering|allotment|issuance|issue)(?: or allotment)?(?: \([^)]{0,40}\))?|(?:planned )?allotment (?:recipients?|destination))\b:?/i;
