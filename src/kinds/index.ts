import type { Kind } from '../extraction/kind.js';
import { buybackCompletion } from './buyback-completion.js';
import { buybackResolution } from './buyback-resolution.js';
import { buybackStatus } from './buyback-status.js';
import { correction } from './correction.js';
import { dividendDeclaration } from './dividend-declaration.js';
import { dividendForecastRevision } from './dividend-forecast-revision.js';
import { dividendResolution } from './dividend-resolution.js';
import { earningsForecastRevision } from './earnings-forecast-revision.js';
import { earningsResults } from './earnings-results.js';
import { offeringPricing } from './offering-pricing.js';
import { offeringResolution } from './offering-resolution.js';
import { privatePlacement } from './private-placement.js';
import { restrictedStockAllotment } from './restricted-stock-allotment.js';
import { restrictedStockIntroduction } from './restricted-stock-introduction.js';
import { rightsExerciseStatus } from './rights-exercise-status.js';
import { shareAward } from './share-award.js';
import { shareSplit } from './share-split.js';
import { stockOptionsGrant } from './stock-options-grant.js';
import { stockOptionsResolution } from './stock-options-resolution.js';
import { stockOptionsTerms } from './stock-options-terms.js';
import { thirdPartyAllotment } from './third-party-allotment.js';
import { treasuryCancellation } from './treasury-cancellation.js';
import { warrantsThirdParty } from './warrants-third-party.js';

/** Every kind of release that is recognised, the more special before the more general. */
export const kinds: readonly Kind[] = [
  stockOptionsTerms,
  warrantsThirdParty,
  stockOptionsResolution,
  restrictedStockIntroduction,
  offeringResolution,
  offeringPricing,
  privatePlacement,
  thirdPartyAllotment,
  dividendResolution,
  dividendForecastRevision,
  dividendDeclaration,
  shareSplit,
  buybackCompletion,
  buybackStatus,
  buybackResolution,
  treasuryCancellation,
  stockOptionsGrant,
  shareAward,
  earningsResults,
  earningsForecastRevision,
  correction,
  restrictedStockAllotment,
  rightsExerciseStatus,
];
