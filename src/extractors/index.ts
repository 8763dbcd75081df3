import type { Extractor } from '../extraction/extractor.js';
import { allottedStock } from './allotted-stock.js';
import { allottees } from './allottees.js';
import { annualDividends } from './annual-dividend.js';
import { awards } from './awards.js';
import { buybackParticulars } from './buyback-particulars.js';
import { buybackProgramme } from './buyback-programme.js';
import { buybackReport } from './buyback-report.js';
import { buybackTerms } from './buyback-terms.js';
import { buybackTrades } from './buyback-trades.js';
import { cancellation } from './cancellation.js';
import { compensation } from './compensation.js';
import { contact } from './contact.js';
import { correction } from './correction.js';
import { dailyExercises } from './daily-exercises.js';
import { declaredDividend } from './declared-dividend.js';
import { dividend } from './dividend.js';
import { dividendForecast } from './dividend-forecast.js';
import { dividendParts } from './dividend-parts.js';
import { exerciseStatus } from './exercise-status.js';
import { facilities } from './facilities.js';
import { forecastRevision } from './forecast-revision.js';
import { identifiers } from './identifiers.js';
import { identity } from './identity.js';
import { issueTerms } from './issue-terms.js';
import { issuedSharesBridge } from './issued-shares.js';
import { issuer } from './issuer.js';
import { letterhead } from './letterhead.js';
import { listings } from './listings.js';
import { meetings } from './meetings.js';
import { offering } from './offering.js';
import { offeringParties } from './offering-parties.js';
import { ownShares } from './own-shares.js';
import { placement } from './placement.js';
import { proceedsAndUses } from './proceeds.js';
import { results } from './results.js';
import { rights } from './rights.js';
import { rightsPayment } from './rights-payment.js';
import { rightsTerms } from './rights-terms.js';
import { shareAllottees } from './share-allottees.js';
import { shareSplit } from './share-split.js';
import { stockAllottees } from './stock-allottees.js';
import { underwriters } from './underwriters.js';
import { useOfProceeds } from './use-of-proceeds.js';
import { valuation } from './valuation.js';
import { yearlyCaps } from './yearly-caps.js';

/** What every release may state, whatever its kind. */
export const everyRelease: readonly Extractor[] = [
  letterhead,
  issuer,
  listings,
  identifiers,
  identity,
  meetings,
  contact,
];

/** Every topic that facts are extracted for; the kinds name those they speak of. */
export const extractors: readonly Extractor[] = [
  ...everyRelease,
  valuation,
  rights,
  rightsPayment,
  rightsTerms,
  allottees,
  compensation,
  issuedSharesBridge,
  offering,
  offeringParties,
  proceedsAndUses,
  issueTerms,
  placement,
  shareAllottees,
  underwriters,
  useOfProceeds,
  facilities,
  dividendParts,
  dividend,
  annualDividends,
  declaredDividend,
  dividendForecast,
  shareSplit,
  buybackTrades,
  buybackParticulars,
  buybackReport,
  buybackProgramme,
  buybackTerms,
  cancellation,
  ownShares,
  awards,
  results,
  forecastRevision,
  correction,
  allottedStock,
  dailyExercises,
  exerciseStatus,
  stockAllottees,
  yearlyCaps,
];
