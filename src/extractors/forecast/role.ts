/** What a row or column of a revised forecast holds: the forecast before, the one now, what changed, last year. */
export type Role =
  | 'forecast-previous'
  | 'forecast-revised'
  | 'change'
  | 'change-percent'
  | 'current'
  | 'prior';

/** The role that the words of a row or a column name. */
export const roleOf = (label: string): Role | undefined => {
  const words = label.replace(/\s{1,20}/g, ' ').trim();
  return words === '' || OVER_LAST_YEAR.test(words)
    ? undefined
    : SIGNS.find(([, sign]) => sign.test(words))?.[0];
};

/** "Increase/Decrease (B-C)" is over last year's results. */
const OVER_LAST_YEAR = /\b[BC] ?[-–−] ?[CD]\b|\byear[- ]on[- ]year\b|\byear[- ]over[- ]year\b|前期比|前年/i;

/** Checked in this order: "Change in forecast (B - A)" is a change, "Actual results (B)" the result. */
const SIGNS: readonly (readonly [Role, RegExp])[] = [
  [
    'change-percent',
    /\b(?:change|increase|decrease|difference|variance|revision)\b.{0,30}(?:%|\bpercent|\brate\b|\bratio\b)|(?:%|\bpercent\w{0,4}|\brate|\bratio)\b.{0,30}\b(?:change|increase|decrease|difference|variance|revision)\b|^\(?%\)?$|増減率/i,
  ],
  [
    'change',
    /^(?:amount of )?(?:the )?(?:change|increase|difference|variance|net change|amount of (?:change|revision))\b|\bB ?[-–−] ?A\b|増減額/i,
  ],
  [
    'forecast-revised',
    /\b(?:revised|updated|new|amended|latest|current)\b.{0,60}\b(?:forecasts?|outlook|guidance|estimates?|projections?|plan|targets?)\b|^(?:revised|updated)\b|\bforecasts?.{0,30}\b(?:revised|announced today)\b|\bforecasts? ?\(B\)|今回(?:修正|発表)?予想|修正後/i,
  ],
  [
    'prior',
    /\breference\b|^\(?ref\.?\b|\bcomparison\b|\b(?:previous|prior|last|preceding)\b(?:(?!forecast|outlook|guidance|announce).){0,20}\b(?:fiscal year|year|period|term|results?)\b(?!.{0,20}\b(?:forecast|outlook|guidance)\b)|\b(?:results?|actual)\b.{0,60}\b(?:ended|previous|prior|last|20\d\d|FY)\b(?!.{0,10}\(B\))|参考|前期(?:実績)?/i,
  ],
  [
    'forecast-previous',
    /\b(?:previous(?:ly)?|prior|initial|original|former|existing|last|old|announced)\b.{0,60}\b(?:forecasts?|outlook|guidance|estimates?|projections?|announc\w{1,6}|plan|targets?)\b|\bforecasts?\b.{0,60}(?:\(A\)|\b(?:previous|announced)\w{0,2}\b)|^(?:previous(?:ly announced)?|initial)\b|前回(?:発表)?予想|修正前/i,
  ],
  ['current', /\bactual\b|\bresults? ?\(B\)|実績/i],
];
