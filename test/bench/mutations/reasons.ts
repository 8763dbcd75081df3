/** Why a class of slips or a law stays below the aims; kept here so that the page can say it. */
export const REASONS: Readonly<Record<string, string>> = {
  'other digit':
    'in a sum every figure with a digit in that place can be off by as much, so the sum alone does not tell which of its figures it was; those as likely are named.',
  'misread digit':
    'digits that look alike make a figure likelier, but in short columns several figures have such a digit.',
  'another figure of the same law':
    'of two equal figures of one law either may be the copy, and the law mends with either; short figures are equal by chance.',
  'the row above or below':
    'the two equal figures mend the law alike; the lower one is taken for the copy, which is right when hands copy downwards.',
  'the column beside':
    'the figure that was copied stands in another law, so nothing but the law itself says what should stand there.',
  'thousand times':
    'where two figures restate one another a factor fits both ways; and a figure a thousand times too large can be read as one of another kind.',
  'hundred times':
    'where two figures restate one another a factor fits both ways, up in one or down in the other.',
  'ten times': 'where two figures restate one another a zero too many in one is a zero lost in the other.',
  'added digit':
    'a digit put into a short figure makes a number that other figures of the law can be turned to with one slip as well.',
  'dropped digit': 'a digit lost can have been any digit in any place, so rounded results allow for several.',
  'unit word': 'where two amounts restate one another, either can have the wrong word.',
  currency:
    'a law with two currencies is not computed at all; which of them is the odd one shows only where a third figure has a currency.',
  sign: 'a law over amounts that may be negative holds with the other sign elsewhere too, and brackets round a bare figure are a footnote as often as a sign.',
  'stale total':
    'a total without one of its rows differs by just that row: it may as well be the row that does not belong, so an unlabelled or unproven sum is left open.',
  'per another unit':
    'a price per share in the place of one per right is also a price a hundred times too small elsewhere in the law.',
  weekday: 'a date in words of another form than the check reads has no weekday to compare.',
  'day of the month':
    'one date that comes before another is broken by half of all days: only a date that is named elsewhere is proposed.',
  month:
    'one date that comes before another is broken by half of all months: only a date that is named elsewhere is proposed.',
  year: 'a date a year early is often in order still, with all but the date it restates.',
  'columns-sum-to-total':
    'which rows a total adds up is inferred: a column that does not come out is called wrong only when other columns prove the rows or one slip explains it.',
  'rows-sum-to-total': 'in a row of few small figures each can be off by the difference.',
  'change-fits-values':
    'a percentage is rounded, so many readings of its values fit; a row whose columns are only inferred stays a warning or open.',
  'percentages-of-whole': 'a percentage is rounded, so many readings of part and whole fit.',
  'restated-facts-agree':
    'two places that differ say that one is wrong and not which; the one that other laws hold to is believed.',
  'weekday-fits-date':
    'the weekday or the date can be the slip; the weekday is taken, and the dates that would fit are named beside it.',
  'dividend-total-fits-shares':
    'the total is rounded and the shares are those less treasury shares, so the law leaves room for more than one reading.',
  'allottee-rights-add-up': 'rows of few rights can each be off by the difference.',
  'uses-add-up-to-proceeds': 'parts of a sum without a total row; either part can be off by the difference.',
};
