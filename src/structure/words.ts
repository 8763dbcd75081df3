/** A pattern for the start of a block, and the letters it can start with. */
export interface Opening {
  readonly pattern: RegExp;
  /** 1 at the code of each ASCII character it can start with. */
  readonly first: Uint8Array;
}

const opening = (letters: string, pattern: RegExp): Opening => {
  const first = new Uint8Array(128);
  for (const letter of letters + letters.toUpperCase()) first[letter.charCodeAt(0)] = 1;
  return { pattern, first };
};

/**
 * The fixed words by which parts of a release are known. Each pattern is sticky, stands at the start of a block
 * and looks at a bounded stretch. Up to three of a thing are copied out when a pattern is compiled, so many
 * words in a row are `{0,4}` of them.
 */

/** Headings that belong to the release but to none of its numbered sections. */
export const ASIDE: Opening = opening(
  '<([{forasp',
  /[<([{《〈]? {0,2}(?:for )?(?:references?|reference information|appendix|annex|attachments?|supplementary|参考|ご参考|添付) {0,2}(?:information)? {0,2}[>)\]}》〉]?/iy,
);

/** "About Example Corp" and its kin: who the issuer is, not what it announces. */
export const ABOUT: Opening = opening(
  'acotpu',
  /(?:[Aa]bout|ABOUT|Über|ÜBER|Om|OM|Tietoa|À propos (?:de|d')|Profile of) {0,2}(?=[A-Z0-9À-ÞĀ-ɏ:"'(<]|the |us\b)|(?:[Cc]ompany|[Cc]orporate|COMPANY|CORPORATE) (?:[Pp]rofile|PROFILE)(?= {0,2}(?:\n|$))|会社概要/y,
);

/** Headings and openings of forward-looking, cautionary and legal notes. */
export const LEGAL: Opening = opening(
  `iasguecfdnotrmhlwvz*"'([<`,
  /(?:\W{0,3}(?:important |additional |special |general |legal |u\.?s\.? |eu )?(?:cautionary|caution\b|forward[- ]looking|safe[- ]harbou?r|disclaimers?\b|disclosure (?:regarding|notice|statement)|important (?:information|notice|note|regulatory)|legal (?:notice|information|disclaimer|advi)|regulatory (?:notice|information|disclaimer)|no offer|not? (?:an )?offer|offer restrictions|selling restrictions|trademarks?\b|copyright|reader advisory|advisor(?:y|ies)\b|risk factors|notice to|notes? (?:on|regarding|about|concerning) forward|non-(?:gaap|ifrs) |market abuse|mar notice|information to (?:distributors|readers)|use of non-|statement regarding forward|hinweis|rechtliche|wichtige|zukunftsgerichtete|haftungsausschluss|viktig informa|framåtriktad|fremadrettede|fremtidsrettede|ansvarsfraskriv|(?:uk |eu )?product governance)|将来(?:予測|の見通し)に関する)/iy,
);

/** Paragraphs that are notes by their first words. */
const NOTE: Opening = opening(
  `tcsanfriyepbowd"'(*`,
  /(?:notes?: {0,3})?\W{0,2}(?:neither (?:the )?[^\n]{0,60}?(?:nor|accepts? responsib)|no (?:securities|stock exchange|regulat)[^\n]{0,80}?(?:approved|reviewed|passed|accept)|not (?:intended )?for (?:distribution|release|publication|dissemination)|not to be (?:distributed|released|published)|base shelf prospectus|copyright|all rights reserved|©|\(c\) ?\d{4}|statements? (?:in|within|contained|made) [^\n]{0,80}?(?:forward[- ]looking|not historical)|forward[- ]looking (?:statements?|information)|readers (?:are|should)|investors (?:are|should) (?:cautioned|not)|you should not place|except as (?:required|otherwise required) by (?:applicable )?law|past performance|a registration statement|the registration statement|copies of the|the (?:securities|shares|offered shares|units)(?: described above)? (?:are|were|will be) (?:being )?(?:offered|sold|issued) [^\n]{0,60}?(?:registration statement|only by means of)|the (?:proposed )?(?:public )?offering (?:is|was|will be) (?:being )?made (?:only |solely )?(?:by means of|pursuant to)|(?:a|the|when available,) (?:preliminary |final |electronic |copies |printed |of |the |accompanying ){0,6}prospectus[^\n]{0,160}?(?:filed|available|obtained)|this is information that|denna information|dette er information|denne (?:informasjon|meddelelse)|diese (?:mitteilung|veröffentlichung) (?:stellt|dient|enthält)|(?:disclaimer|safe harbou?r|cautionary (?:note|statement)): |this (?:document|notice|release|english version) (?:has been|is|was) (?:an? )?(?:english |unofficial )?translat|the (?:tsx|tsxv|nyse|nasdaq|asx|cse|exchange)[^\n]{0,60}?(?:has|have|does) (?:neither|not) )/iy,
);

/** A paragraph on the release itself, or on what it offers; and what makes it a note, further on in it. */
const ON_ITSELF: Opening = opening(
  `tocsan"'(*`,
  /(?:notes?: {0,3})?\W{0,2}(?:this|these|the|our|certain|some|any|all|such|certain of the) (?:press |news |stock exchange |company |media |regulatory )?(?:release|announcement|communication|document|notice|publication|material|information|statements?|securities|offered securities|offered shares|notes|bonds|shares|units|debentures|matters)\b/iy,
);
const SAYS_SO =
  /[^\n]{0,160}?(?:does? not (?:constitute|contain)|not been prepared for the purpose|been translated from|is not (?:an|for|intended|a )|is for information|shall not constitute|shall there be|not (?:intended )?to (?:be )?constitut|not an offer|(?:contains?|includes?|constitutes?|may contain|may include|are|is|may be|herein)[^\n]{0,60}?forward[- ]looking|have not been,? and will not be,? registered|have not been registered|has not been registered|not been (?:and will not be )?registered|is (?:considered|deemed|subject|inside|information|such|published)[^\n]{0,60}?(?:disclos|inside information|obliged|obligat|market abuse|required to|accordance|publish)|(?:was|is) submitted for publication|obliged to make public|discloses the information|inside information)/iy;

/** A note of the law. Tried word by word: few texts need the long patterns, which are slow to compile. */
export const isLegalText = (plain: string, at: number): boolean => {
  if (matchesAt(NOTE, plain, at)) return true;
  if (!matchesAt(ON_ITSELF, plain, at)) return false;
  SAYS_SO.lastIndex = ON_ITSELF.pattern.lastIndex;
  return SAYS_SO.test(plain);
};

/** Who to ask: kept, but no statement of the release. */
export const CONTACT: Opening = opening(
  `faigmpsqec*"'([<`,
  /\W{0,4}(?:(?:for )?(?:any |all |more |further |additional |general |media |press |investors? |shareholder ){0,4}(?:questions|inquir(?:y|ies)|enquir(?:y|ies))\b|for (?:(?:any |more |further |additional |media |press |investor ){1,4})(?:information|details)\b|contacts?\b(?! with)|(?:media|investors?|press|ir) (?:relations|contacts?|enquir|inquir|information)|(?:media|investors?|press|company|issuer)(?:\/| & | and )(?:media|investors?|press)|(?:investors?|media|press):? {0,2}$|investor relations\b|お問い?合わ?せ|本件に関する)/imy,
);

/** Lines that say where the text came from. */
export const SOURCE: Opening = opening(
  'svp#flmtr',
  /(?:source:? {1,2}[A-Z]|sources?:|view (?:the )?(?:original|source)|pickup - |# ?# ?#|follow us|logo - |photo - |multimedia|to view the (?:source|original)|release$)/imy,
);

/** Lines about the wire and the medium, never a title. */
export const WIRE: Opening = opening(
  `finmtpscrgbawl*"'([`,
  /\W{0,4}(?:(?:for )?immediate release|for release\b|press release|news release|media release|stock exchange (?:release|announcement|notice)|company (?:release|announcement)|regulatory (?:release|announcement|news)|corporate (?:release|news)|inside information$|notification|announcement$|(?:the ?)?newswire|newmediawire|pr ?newswire|prnewswire|business ?wire|globe ?newswire|accesswire|newsfile|cision|company logo|logo$|ad[- ]hoc|not (?:intended )?for (?:distribution|release|publication|dissemination)|for dissemination|not to be|base shelf prospectus|this (?:news|press) release|translation|english translation|\[?translation|note: this document|各位|\d{4}年)/iy,
);

/** Whether a phrase stands at an offset. The first letter alone rules most blocks out. */
export const matchesAt = ({ pattern, first }: Opening, plain: string, at: number): boolean => {
  const code = plain.charCodeAt(at);
  if (code < 128 && first[code] !== 1) return false;
  pattern.lastIndex = at;
  return pattern.test(plain);
};
