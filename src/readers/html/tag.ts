/**
 * What an element is to the reader: whether it stands alone or in the flow of words, whether its content is shown,
 * and what its opening closes, as the HTML standard says (13.2.6, the rules for parsing tokens in HTML content).
 */
export interface Tag {
  readonly name: string;
  /** Breaks the line before and after itself. */
  readonly block: boolean;
  /** Has no content and no end. */
  readonly empty: boolean;
  /** Marks up letters only: may be closed although blocks were opened inside it. */
  readonly formatting: boolean;
  /** Its content is never shown. */
  readonly unseen: boolean;
  /** What is open outside it is not closed by what is inside. */
  readonly scope: boolean;
  /** Set off from its neighbours by an empty line. */
  readonly parted: boolean;
  /** 1 to 6 for `h1` to `h6`, else 0. */
  readonly heading: number;
  /** False for what no HTML standard knows, as `ix:nonNumeric`. */
  readonly known: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const EMPTY = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const BLOCKS = words(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);
/** Lines of a list, and cells, follow one another without an empty line. */
const UNPARTED = words('li dt dd option td th tr html body legend summary figcaption');
const FORMATTING = words('a b big code em font i nobr s small strike strong sub sup tt u');
const UNSEEN = words(
  'audio canvas datalist iframe ix:header ix:hidden map math noembed noframes noscript object rp rt script style svg ' +
    'template textarea title video',
);
const SCOPES = words('caption html table td template th object marquee applet');
const INLINE = words(
  'abbr acronym bdi bdo button cite data del dfn head ins kbd label mark meter output picture q ruby samp select slot span time var',
);

const tagOf = (name: string): Tag => ({
  name,
  block: BLOCKS.has(name),
  empty: EMPTY.has(name),
  formatting: FORMATTING.has(name),
  unseen: UNSEEN.has(name),
  scope: SCOPES.has(name),
  parted: BLOCKS.has(name) && !UNPARTED.has(name),
  heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
  known: isKnown(name),
});

const isKnown = (name: string): boolean =>
  [EMPTY, BLOCKS, FORMATTING, SCOPES, INLINE].some((set) => set.has(name)) ||
  (UNSEEN.has(name) && !name.includes(':'));

const TAGS = new Map<string, Tag>();
for (const set of [EMPTY, BLOCKS, FORMATTING, UNSEEN, SCOPES, INLINE])
  for (const name of set) {
    const tag = TAGS.get(name) ?? tagOf(name);
    TAGS.set(name, tag);
    TAGS.set(name.toUpperCase(), tag);
  }

/** The tag of a name in any case. */
export const tagNamed = (name: string): Tag =>
  TAGS.get(name) ?? TAGS.get(name.toLowerCase()) ?? tagOf(name.toLowerCase());
