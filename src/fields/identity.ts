import { field } from '../model/field.js';

/** Who says what when, on whose authority: stated by releases of every kind. */
export const releaseDate = field({
  id: 'release_date',
  type: 'date',
  label: 'Release date',
  summary: 'The day the release is dated, usually in its dateline.',
});
export const resolutionDate = field({
  id: 'resolution_date',
  type: 'date',
  label: 'Resolution date',
  summary: 'The day the board (or meeting) resolved the matter; "today" is the release date, implied.',
});
export const issuerName = field({
  id: 'issuer_name',
  type: 'text',
  label: 'Issuer',
  summary: 'The full name of the company that issues the release.',
});
export const issuerShortName = field({
  id: 'issuer_short_name',
  type: 'text',
  label: 'Issuer, short name',
  summary: 'The short name that the release defines for its issuer: Example Networks Inc. ("IIJ").',
});
export const place = field({
  id: 'place',
  type: 'text',
  label: 'Place',
  summary: 'Where the release is dated: the place of the dateline.',
});
export const ticker = field({
  id: 'ticker',
  type: 'text',
  many: true,
  label: 'Ticker',
  summary: 'Market and code as MARKET:CODE, one fact for each listing.',
});
export const isin = field({
  id: 'isin',
  type: 'text',
  many: true,
  label: 'ISIN',
  summary: 'International number of a security that the release is about (ISO 6166).',
});
export const lei = field({
  id: 'lei',
  type: 'text',
  many: true,
  label: 'LEI',
  summary: 'Legal entity identifier as the release states it (ISO 17442).',
});
export const cusip = field({
  id: 'cusip',
  type: 'text',
  many: true,
  label: 'CUSIP',
  summary: 'North American number of a security; `before` and `after` where a split changes it.',
});
export const cik = field({
  id: 'cik',
  type: 'text',
  many: true,
  label: 'CIK',
  summary: 'The number under which the U.S. authority keeps the issuer.',
});
export const contactPhone = field({
  id: 'contact_phone',
  type: 'text',
  many: true,
  label: 'Contact phone',
  summary: 'Telephone number for inquiries.',
});
export const contactEmail = field({
  id: 'contact_email',
  type: 'text',
  many: true,
  label: 'Contact e-mail',
  summary: 'E-mail address for inquiries.',
});
export const contactUrl = field({
  id: 'contact_url',
  type: 'text',
  many: true,
  label: 'Contact web address',
  summary: 'Web address for inquiries or further information.',
});
export const legalReference = field({
  id: 'legal_reference',
  type: 'text',
  many: true,
  label: 'Legal reference',
  summary:
    'An article of law, ordinance or rule that the release cites, with the name of the act where it stands beside it.',
});
export const meetingOrdinal = field({
  id: 'meeting_ordinal',
  type: 'quantity',
  unit: 'ordinal',
  label: 'Meeting, ordinal',
  summary: "Which of the company's general meetings: the 28th is 28.",
});
export const meetingDate = field({
  id: 'meeting_date',
  type: 'date',
  label: 'Meeting, date',
  summary: 'The day of that general meeting, held or scheduled.',
});
