import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import { offeredShares, offerPrice } from '../fields/offering.js';
import {
  closingDate,
  dilutionPercent,
  expiryDate,
  grossProceeds,
  holdPeriodEnd,
  issueExpenses,
  netProceeds,
  overAllotmentDays,
  overAllotmentShares,
  underwritingDiscount,
  warrantExercisePrice,
  warrants,
  warrantTerm,
} from '../fields/placement.js';
import type { Field } from '../model/field.js';
import { type Part, plainest } from './placement/part.js';
import { partsOf } from './placement/parts.js';
import { wholeOf } from './placement/subject.js';

/**
 * An offering or placement told in sentences: how many at what price, what it raises, what comes with it, when it closes.
 * `priced its public offering of 2,500,000 shares at $4.00 per share, for gross proceeds of $10 million`
 */
export const placement: Extractor = {
  id: 'placement',
  summary: 'Securities placed or priced in sentences: number, price, proceeds, warrants, options, closing.',
  fields: [
    closingDate,
    dilutionPercent,
    expiryDate,
    grossProceeds,
    holdPeriodEnd,
    issueExpenses,
    netProceeds,
    offeredShares,
    offerPrice,
    overAllotmentDays,
    overAllotmentShares,
    underwritingDiscount,
    warrantExercisePrice,
    warrants,
    warrantTerm,
  ],
  find: (scene) => (isSetOut(scene) ? [] : told(scene)),
};

/** A notice that sets its terms out in labelled lines needs no sentences. */
const isSetOut = ({ stated }: Scene): boolean =>
  stated.some(({ field, subject }) => field === offeredShares || (field === offerPrice && subject !== ''));

const told = (scene: Scene): Part[] => plainest(merged([...partsOf(scene, wholeOf(scene))]));

/** What is the only thing of its kind is no part beside others. */
const merged = (parts: readonly Part[]): Part[] => {
  const loneFlow = !parts.some(({ field, subject }) => field === offeredShares && subject === '');
  const lonePreFunded = (field: Field) => !parts.some((part) => part.field === field && part.subject === '');
  const noFlow = !parts.some(({ field, subject }) => field === offeredShares && subject === 'flow-through');
  const noHolders = !parts.some(({ subject }) => subject === 'secondary');
  return parts.map((part) => {
    const { subject, field } = part;
    const whole =
      (subject === 'flow-through' && loneFlow) ||
      (subject === 'units' && noFlow) ||
      (subject === 'primary' && noHolders) ||
      (subject === 'pre-funded' &&
        (field === warrants || field === warrantExercisePrice) &&
        lonePreFunded(field));
    return whole ? { ...part, subject: '' } : part;
  });
};
