/**
 * How a figure is meant: `maximum` ("up to", "or less", "maximum number of"), `minimum`, `approximate`,
 * `estimate`, `planned`; a plain figure is `exact`.
 */
export type Qualifier = (typeof qualifiers)[number];

export const qualifiers = ['exact', 'maximum', 'minimum', 'approximate', 'estimate', 'planned'] as const;
