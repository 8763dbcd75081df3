/** Words by which a release marks what stood before its correction, and what stands after. */
const OPEN = String.raw`^[\s<(\[【≪《"*]{0,4}`;

export const BEFORE = new RegExp(
  String.raw`${OPEN}(?:before (?:the )?(?:correction|amendment|revision|change)s?|before\b|(?:as )?(?:originally|previously|initially) (?:stated|published|announced|reported|disclosed)|incorrect|error|erroneous|original(?: (?:text|version|wording))?|wrong|\(?before\)?|訂正前|誤)(?=$|[\s:>)\]】≫》"*])`,
  'i',
);
export const AFTER = new RegExp(
  String.raw`${OPEN}(?:after (?:the )?(?:correction|amendment|revision|change)s?|after\b|corrected(?: (?:text|version|wording))?|correct(?: (?:text|version|wording))?|as corrected|should read|訂正後|正)(?=$|[\s:>)\]】≫》"*])`,
  'i',
);
