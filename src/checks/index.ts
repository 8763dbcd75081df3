import type { Check } from '../laws/check.js';
import { allotmentDilutionFitsShares } from './allotment-dilution-fits-shares.js';
import { allotmentTwoWeeksAfterResolution } from './allotment-two-weeks-after-resolution.js';
import { allottedAwardsWithinGrant } from './allotted-awards-within-grant.js';
import { allotteeRightsAddUp } from './allottee-rights-add-up.js';
import { allotteeSharesAddUp } from './allottee-shares-add-up.js';
import { amountPaidBelowOfferPrice } from './amount-paid-below-offer-price.js';
import { annualisedDividendFits } from './annualised-dividend-fits.js';
import { balanceSheetBalances } from './balance-sheet-balances.js';
import { cancellationReducesIssuedShares } from './cancellation-reduces-issued-shares.js';
import { cancelledPercentFitsShares } from './cancelled-percent-fits-shares.js';
import { cancelledWithinTreasury } from './cancelled-within-treasury.js';
import { capitalAndReserveAreAmountPaid } from './capital-and-reserve-are-amount-paid.js';
import { changeFitsValues } from './change-fits-values.js';
import { closingNearRelease } from './closing-near-release.js';
import { columnsSumToTotal } from './columns-sum-to-total.js';
import { correctionAfterTarget } from './correction-after-target.js';
import { correctionChangesSomething } from './correction-changes-something.js';
import { crossReferencesResolve } from './cross-references-resolve.js';
import { currencyConsistent } from './currency-consistent.js';
import { dailyExercisesAddUp } from './daily-exercises-add-up.js';
import { dateExists } from './date-exists.js';
import { datesNearRelease } from './dates-near-release.js';
import { declaredDividendDatesInOrder } from './declared-dividend-dates-in-order.js';
import { definedTermsUsedConsistently } from './defined-terms-used-consistently.js';
import { digitsWellGrouped } from './digits-well-grouped.js';
import { dilutionFitsShares } from './dilution-fits-shares.js';
import { directorsAllotmentWithinCap } from './directors-allotment-within-cap.js';
import { discountFitsPrices } from './discount-fits-prices.js';
import { disposalAddsNoCapital } from './disposal-adds-no-capital.js';
import { dividendChangeFits } from './dividend-change-fits.js';
import { dividendDatesInOrder } from './dividend-dates-in-order.js';
import { dividendPartsAddUp } from './dividend-parts-add-up.js';
import { dividendPerShareRestated } from './dividend-per-share-restated.js';
import { dividendRaiseFits } from './dividend-raise-fits.js';
import { dividendTotalFitsShares } from './dividend-total-fits-shares.js';
import { dividendYieldFitsPrice } from './dividend-yield-fits-price.js';
import { exerciseDaysInPeriod } from './exercise-days-in-period.js';
import { exercisePeriodWholeYears } from './exercise-period-whole-years.js';
import { exerciseStartsAfterAllotment } from './exercise-starts-after-allotment.js';
import { exerciseWithinMonthlyLimit } from './exercise-within-monthly-limit.js';
import { exercisedLeavesUnexercised } from './exercised-leaves-unexercised.js';
import { exercisedPercentFitsRights } from './exercised-percent-fits-rights.js';
import { exercisedRightsGiveShares } from './exercised-rights-give-shares.js';
import { expectedLifeWithinExercisePeriod } from './expected-life-within-exercise-period.js';
import { facilityCompletionBeforeDeadline } from './facility-completion-before-deadline.js';
import { facilityPlanMinusPaidIsUse } from './facility-plan-minus-paid-is-use.js';
import { fiscalLabelFitsDate } from './fiscal-label-fits-date.js';
import { floorBelowExercisePrice } from './floor-below-exercise-price.js';
import { forecastChangePercentFits } from './forecast-change-percent-fits.js';
import { forecastPerShareFitsNetIncome } from './forecast-per-share-fits-net-income.js';
import { forecastRevisionReachesThreshold } from './forecast-revision-reaches-threshold.js';
import { fundsAreIssuePricePlusExercise } from './funds-are-issue-price-plus-exercise.js';
import { grossProceedsIsSharesTimesPrice } from './gross-proceeds-is-shares-times-price.js';
import { halfForecastWithinFullYear } from './half-forecast-within-full-year.js';
import { identifierCheckDigits } from './identifier-check-digits.js';
import { identityConsistent } from './identity-consistent.js';
import { interimPlusYearEndIsAnnual } from './interim-plus-year-end-is-annual.js';
import { issuedPlusForfeitedIsPlanned } from './issued-plus-forfeited-is-planned.js';
import { issuedSharesBridge } from './issued-shares-bridge.js';
import { meetingOrdinalsFitYears } from './meeting-ordinals-fit-years.js';
import { meetingWithinThreeMonthsOfRecordDate } from './meeting-within-three-months-of-record-date.js';
import { meetingsInOrder } from './meetings-in-order.js';
import { misreadCharacters } from './misread-characters.js';
import { netIsGrossMinusExpenses } from './net-is-gross-minus-expenses.js';
import { numberWordsMatchDigits } from './number-words-match-digits.js';
import { numberingWithoutGaps } from './numbering-without-gaps.js';
import { offerPriceFitsDiscount } from './offer-price-fits-discount.js';
import { offerTotalIsSharesTimesPrice } from './offer-total-is-shares-times-price.js';
import { offeringDatesInOrder } from './offering-dates-in-order.js';
import { openingPlusChangesIsClosing } from './opening-plus-changes-is-closing.js';
import { optionTermFitsExpiry } from './option-term-fits-expiry.js';
import { ordinalSuffixFits } from './ordinal-suffix-fits.js';
import { outstandingPlusTreasuryIsIssued } from './outstanding-plus-treasury-is-issued.js';
import { overAllotmentIsThirdPartyAllotment } from './over-allotment-is-third-party-allotment.js';
import { overAllotmentOptionWithinCap } from './over-allotment-option-within-cap.js';
import { overAllotmentWithinCap } from './over-allotment-within-cap.js';
import { paidDividendUnchanged } from './paid-dividend-unchanged.js';
import { partWithinWhole } from './part-within-whole.js';
import { partsAddUpInProse } from './parts-add-up-in-prose.js';
import { paymentDateFollowsBusinessDays } from './payment-date-follows-business-days.js';
import { paymentTotalIsRightsTimesPrice } from './payment-total-is-rights-times-price.js';
import { percentagesOfWhole } from './percentages-of-whole.js';
import { periodInOrder } from './period-in-order.js';
import { previousForecastPlusChangeIsRevised } from './previous-forecast-plus-change-is-revised.js';
import { previousPlusPeriodIsCumulative } from './previous-plus-period-is-cumulative.js';
import { priceDateBeforeResolution } from './price-date-before-resolution.js';
import { pricePerRightIsSharesTimesPricePerShare } from './price-per-right-is-shares-times-price-per-share.js';
import { pricesFollowSplitRatio } from './prices-follow-split-ratio.js';
import { primaryPlusOverAllotmentIsMaximum } from './primary-plus-over-allotment-is-maximum.js';
import { productsInProse } from './products-in-prose.js';
import { progressFitsProgramme } from './progress-fits-programme.js';
import { proseRestatesTable } from './prose-restates-table.js';
import { rangeInOrder } from './range-in-order.js';
import { recordDatesAgree } from './record-dates-agree.js';
import { remainderIsLimitMinusUsed } from './remainder-is-limit-minus-used.js';
import { remainingPlusNewIsCapacity } from './remaining-plus-new-is-capacity.js';
import { reportWithinRepurchasePeriod } from './report-within-repurchase-period.js';
import { repurchasePercentFitsShares } from './repurchase-percent-fits-shares.js';
import { repurchasePeriodAfterResolution } from './repurchase-period-after-resolution.js';
import { repurchasedAmountIsSharesTimesAverage } from './repurchased-amount-is-shares-times-average.js';
import { repurchasedWithinMaximum } from './repurchased-within-maximum.js';
import { resolutionAllotmentExerciseInOrder } from './resolution-allotment-exercise-in-order.js';
import { resolutionNotAfterRelease } from './resolution-not-after-release.js';
import { restatedAmountsAgree } from './restated-amounts-agree.js';
import { restatedFactsAgree } from './restated-facts-agree.js';
import { resultSignsAgree } from './result-signs-agree.js';
import { rightsTimesSharesPerRight } from './rights-times-shares-per-right.js';
import { rowsNotRepeated } from './rows-not-repeated.js';
import { rowsSumToTotal } from './rows-sum-to-total.js';
import { runningTotalsAddUp } from './running-totals-add-up.js';
import { sharesDivisibleByUnit } from './shares-divisible-by-unit.js';
import { sharesFollowSplitRatio } from './shares-follow-split-ratio.js';
import { spansFitDates } from './spans-fit-dates.js';
import { splitDatesInOrder } from './split-dates-in-order.js';
import { splitNoticeTwoWeeksBeforeRecordDate } from './split-notice-two-weeks-before-record-date.js';
import { tableAmountIsCountTimesPrice } from './table-amount-is-count-times-price.js';
import { thirdPartyPaymentFollowsCover } from './third-party-payment-follows-cover.js';
import { tradesAddUpToPeriod } from './trades-add-up-to-period.js';
import { tranchesSoldAtOnePrice } from './tranches-sold-at-one-price.js';
import { treasuryBeforePlusRepurchasedIsAfter } from './treasury-before-plus-repurchased-is-after.js';
import { treasuryPercentFitsShares } from './treasury-percent-fits-shares.js';
import { unstatedValuesAgree } from './unstated-values-agree.js';
import { usesAddUpToProceeds } from './uses-add-up-to-proceeds.js';
import { valuationOnAllotmentDate } from './valuation-on-allotment-date.js';
import { weekdayFitsDate } from './weekday-fits-date.js';

/** Every law the program holds releases to, one line a file; the order here is the order of `list checks`. */
export const checks: readonly Check[] = [
  allotmentTwoWeeksAfterResolution,
  allotteeRightsAddUp,
  balanceSheetBalances,
  cancellationReducesIssuedShares,
  cancelledPercentFitsShares,
  cancelledWithinTreasury,
  changeFitsValues,
  columnsSumToTotal,
  crossReferencesResolve,
  currencyConsistent,
  dateExists,
  datesNearRelease,
  definedTermsUsedConsistently,
  digitsWellGrouped,
  dilutionFitsShares,
  discountFitsPrices,
  dividendChangeFits,
  dividendDatesInOrder,
  dividendPartsAddUp,
  dividendPerShareRestated,
  dividendTotalFitsShares,
  exercisePeriodWholeYears,
  exerciseStartsAfterAllotment,
  expectedLifeWithinExercisePeriod,
  facilityCompletionBeforeDeadline,
  facilityPlanMinusPaidIsUse,
  fiscalLabelFitsDate,
  identifierCheckDigits,
  identityConsistent,
  interimPlusYearEndIsAnnual,
  issuedSharesBridge,
  meetingOrdinalsFitYears,
  meetingWithinThreeMonthsOfRecordDate,
  meetingsInOrder,
  misreadCharacters,
  numberWordsMatchDigits,
  numberingWithoutGaps,
  offeringDatesInOrder,
  openingPlusChangesIsClosing,
  ordinalSuffixFits,
  outstandingPlusTreasuryIsIssued,
  overAllotmentIsThirdPartyAllotment,
  overAllotmentWithinCap,
  partWithinWhole,
  paymentDateFollowsBusinessDays,
  paymentTotalIsRightsTimesPrice,
  percentagesOfWhole,
  periodInOrder,
  previousPlusPeriodIsCumulative,
  pricePerRightIsSharesTimesPricePerShare,
  primaryPlusOverAllotmentIsMaximum,
  productsInProse,
  progressFitsProgramme,
  proseRestatesTable,
  partsAddUpInProse,
  rangeInOrder,
  recordDatesAgree,
  remainderIsLimitMinusUsed,
  remainingPlusNewIsCapacity,
  reportWithinRepurchasePeriod,
  repurchasePercentFitsShares,
  repurchasePeriodAfterResolution,
  repurchasedAmountIsSharesTimesAverage,
  repurchasedWithinMaximum,
  resolutionAllotmentExerciseInOrder,
  resolutionNotAfterRelease,
  restatedAmountsAgree,
  restatedFactsAgree,
  resultSignsAgree,
  rightsTimesSharesPerRight,
  rowsNotRepeated,
  rowsSumToTotal,
  runningTotalsAddUp,
  sharesDivisibleByUnit,
  tableAmountIsCountTimesPrice,
  spansFitDates,
  thirdPartyPaymentFollowsCover,
  tradesAddUpToPeriod,
  treasuryBeforePlusRepurchasedIsAfter,
  treasuryPercentFitsShares,
  unstatedValuesAgree,
  usesAddUpToProceeds,
  valuationOnAllotmentDate,
  offerTotalIsSharesTimesPrice,
  capitalAndReserveAreAmountPaid,
  offerPriceFitsDiscount,
  amountPaidBelowOfferPrice,
  tranchesSoldAtOnePrice,
  fundsAreIssuePricePlusExercise,
  floorBelowExercisePrice,
  allotteeSharesAddUp,
  issuedPlusForfeitedIsPlanned,
  grossProceedsIsSharesTimesPrice,
  overAllotmentOptionWithinCap,
  closingNearRelease,
  netIsGrossMinusExpenses,
  allotmentDilutionFitsShares,
  weekdayFitsDate,
  annualisedDividendFits,
  declaredDividendDatesInOrder,
  dividendRaiseFits,
  dividendYieldFitsPrice,
  paidDividendUnchanged,
  pricesFollowSplitRatio,
  sharesFollowSplitRatio,
  splitDatesInOrder,
  splitNoticeTwoWeeksBeforeRecordDate,
  correctionAfterTarget,
  correctionChangesSomething,
  forecastChangePercentFits,
  forecastPerShareFitsNetIncome,
  forecastRevisionReachesThreshold,
  halfForecastWithinFullYear,
  previousForecastPlusChangeIsRevised,
  exercisedLeavesUnexercised,
  exercisedRightsGiveShares,
  dailyExercisesAddUp,
  exercisedPercentFitsRights,
  exerciseWithinMonthlyLimit,
  exerciseDaysInPeriod,
  allottedAwardsWithinGrant,
  optionTermFitsExpiry,
  priceDateBeforeResolution,
  directorsAllotmentWithinCap,
  disposalAddsNoCapital,
];
