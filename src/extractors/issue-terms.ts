import type { Extractor } from '../extraction/extractor.js';
import { indexStatements, matchStatements } from '../extraction/match.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import {
  deliveryDate,
  issuedShares,
  offeredShares,
  offerPrice,
  pricingDate,
  subscriptionDate,
} from '../fields/offering.js';
import {
  amountPaidPerShare,
  amountPaidTotal,
  basePrice,
  capitalReserveIncrease,
  dilutionPercent,
  discountPercent,
  exerciseProceeds,
  floorPrice,
  forfeitedShares,
  grossProceeds,
  issueExpenses,
  netProceeds,
  offerTotal,
  plannedShares,
  priceDate,
  statedCapitalIncrease,
  votingDilutionPercent,
  votingRights,
} from '../fields/placement.js';
import { paymentDate, shareClass } from '../fields/rights.js';
import type { Field } from '../model/field.js';
import { classes } from './placement/share-classes.js';
import { termStatements } from './placement/term-statements.js';

/**
 * The terms of an issue set out in labelled lines, as notices of Japanese issuers have them.
 * `(3) Amount to be paid   1,776 yen per share`
 */
export const issueTerms: Extractor = {
  id: 'issue-terms',
  summary: 'Prices, totals, capital, funds, expenses, dilution and days of an issue in labelled lines.',
  fields: [
    amountPaidPerShare,
    amountPaidTotal,
    basePrice,
    capitalReserveIncrease,
    deliveryDate,
    dilutionPercent,
    discountPercent,
    exerciseProceeds,
    floorPrice,
    forfeitedShares,
    grossProceeds,
    issuedShares,
    issueExpenses,
    netProceeds,
    offeredShares,
    offerPrice,
    offerTotal,
    paymentDate,
    plannedShares,
    priceDate,
    pricingDate,
    shareClass,
    statedCapitalIncrease,
    subscriptionDate,
    votingDilutionPercent,
    votingRights,
  ],
  find: function* (scene) {
    if (!isNotice(scene)) return;
    const terms = matchStatements(scene, index);
    const found = whole(scene, terms);
    yield* found;
    yield* classes({ ...scene, stated: found });
  },
};

const index = indexStatements(termStatements);

/** Elsewhere these labels head paragraphs; a notice in yen sets its terms out. */
const isNotice = ({ literals }: Scene): boolean =>
  literals.some((literal) => literal.type === 'money' && literal.currency === 'JPY');

const isOneAllotment = ({ kinds }: Scene): boolean => !kinds.includes('offering-pricing');

/** Where the release is about one allotment its headings name no part of anything; rights have prices of their own. */
const whole = (scene: Scene, terms: readonly Stated[]): readonly Stated[] => {
  if (!isOneAllotment(scene)) return terms;
  const ofRights = scene.kinds.includes('warrants-third-party');
  return terms
    .filter(({ field }) => !(ofRights && OF_SHARES.has(field)))
    .map((term) => (TRANCHES.has(term.subject) ? { ...term, subject: '' } : term));
};

const OF_SHARES: ReadonlySet<Field> = new Set([
  offerPrice,
  offerTotal,
  amountPaidPerShare,
  amountPaidTotal,
  offeredShares,
]);
const TRANCHES: ReadonlySet<string> = new Set(['primary', 'secondary', 'over-allotment', 'third-party']);
