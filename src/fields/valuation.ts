import { field } from '../model/field.js';

/** What the fair value of an option is computed from (Black-Scholes inputs as releases state them). */
export const valuationModel = field({
  id: 'valuation_model',
  type: 'text',
  label: 'Valuation model',
  summary: 'The option pricing model: Black-Scholes.',
});
export const valuationPriceDate = field({
  id: 'valuation_price_date',
  type: 'date',
  label: 'Valuation, share price date',
  summary: 'The day whose closing price is the share price S.',
});
export const valuationExercisePrice = field({
  id: 'valuation_exercise_price',
  type: 'money',
  per: 'share',
  label: 'Valuation, exercise price',
  summary: 'The exercise price X in the model.',
});
export const expectedLife = field({
  id: 'expected_life',
  type: 'duration',
  label: 'Valuation, expected life',
  summary: 'The expected remaining period T.',
});
export const volatilityWindow = field({
  id: 'volatility_window',
  type: 'period',
  label: 'Valuation, volatility window',
  summary: 'The days whose prices give the volatility.',
});
export const dividendFiscalYear = field({
  id: 'dividend_fiscal_year',
  type: 'date',
  label: 'Valuation, dividend fiscal year',
  summary: 'The end of the fiscal year whose dividend gives the dividend yield.',
});
export const splitRatio = field({
  id: 'split_ratio',
  type: 'text',
  label: 'Split ratio',
  summary: 'New to old shares: a 10-for-1 split is 10:1, a 1-for-25 consolidation 1:25.',
});
export const splitEffectiveDate = field({
  id: 'split_effective_date',
  type: 'date',
  label: 'Split, effective date',
  summary: 'The day a split mentioned in passing took effect.',
});
