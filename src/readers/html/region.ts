import type { Region } from './flow.js';

/**
 * What part of a page an element says it is, by its name, its role, or the words in its class and id
 * (`site-footer`, `shareButtons`). Most say nothing.
 */
export const regionOf = (name: string, role: string, names: string): Region | undefined =>
  BY_ROLE[role] ?? BY_NAME[name] ?? (names === '' ? undefined : hintIn(names));

const BY_ROLE: Readonly<Record<string, Region>> = {
  main: 'main',
  article: 'article',
  navigation: 'around',
  complementary: 'around',
  contentinfo: 'around',
  search: 'around',
  menu: 'around',
  menubar: 'around',
  dialog: 'around',
  alertdialog: 'around',
  toolbar: 'around',
  banner: 'header',
};

const BY_NAME: Readonly<Record<string, Region>> = {
  main: 'main',
  article: 'article',
  nav: 'around',
  aside: 'around',
  footer: 'around',
  header: 'header',
  search: 'around',
  dialog: 'around',
  menu: 'around',
  button: 'around',
  select: 'around',
};

const seen = new Map<string, Region | undefined>();
const MOST = 10_000;
const LONGEST = 300;

const hintIn = (names: string): Region | undefined => {
  if (names.length > LONGEST) return undefined;
  if (seen.has(names)) return seen.get(names);
  const apart = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const region = HINT.test(apart) ? 'around' : undefined;
  if (seen.size >= MOST) seen.clear();
  seen.set(names, region);
  return region;
};

/** A whole word of a class or id: `share` but not `shareholders`. */
const HINT =
  /(?:^|[ _-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|cookies?|consent|gdpr|onetrust|share|sharing|social|related|recommended|newsletter|subscribe|advert|advertisement|promo|popup|modal|comments?|pagination|skip|login|toolbar)(?:$|[ _-])/;
