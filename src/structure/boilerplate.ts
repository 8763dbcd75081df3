import type { Block, Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { BlockRole } from './block-role.js';

export interface Margins {
  readonly boilerplate: readonly Span[];
  readonly contact: readonly Span[];
}

type Region = 'release' | 'boilerplate' | 'contact';

/**
 * What stands in a release without being its news: the issuer's portrait, legal and forward-looking notes, links
 * and source lines; and, apart, whom to ask. A portrait or note with a heading goes on to the next heading.
 */
export const marginsOf = ({ blocks, plain }: Document, roles: readonly BlockRole[], body = 0): Margins => {
  const boilerplate = new Ranges();
  const contact = new Ranges();
  let region: Region = 'release';
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    const role = roles[b];
    if (!block || !role || role === 'furniture') continue;
    // Whom to ask in a letterhead ends with the letterhead.
    if (region === 'contact' && block.start >= body && (blocks[b - 1]?.start ?? body) < body)
      region = 'release';
    region = isSignedOff(plain, block, role, region) ? 'contact' : nextRegion(block, role, region);
    const address = region === 'contact' && role === 'note' && plain.startsWith('http', block.start);
    if (!address && (role === 'note' || region === 'boilerplate')) boilerplate.add(block);
    else if (region === 'contact') contact.add(block);
  }
  return { boilerplate: boilerplate.spans, contact: contact.spans };
};

/** Below the portrait stands whom to ask, without a heading: `Jane Doe, CEO  Telephone: …  Email: …`. */
const isSignedOff = (plain: string, { start, end }: Block, role: BlockRole, region: Region): boolean =>
  region === 'boilerplate' &&
  role === 'text' &&
  end - start <= LONGEST_ADDRESS &&
  REACHED.test(plain.slice(start, end));

const REACHED = /(?:Tel|Telephone|Phone|Mobile|E-?mail)[.:]{1,2} {0,4}[+(\w]/i;

const nextRegion = (block: Block, role: BlockRole, region: Region): Region => {
  switch (role) {
    case 'about-heading':
    case 'legal-heading':
      return 'boilerplate';
    case 'contact-heading':
    case 'contact':
      return 'contact';
    case 'table':
    case 'numbered':
    case 'aside-heading':
      return 'release';
    case 'heading':
      return region === 'contact' ? region : 'release';
    default:
      return region === 'contact' && block.end - block.start > LONGEST_ADDRESS ? 'release' : region;
  }
};

/** A longer paragraph is no address. */
const LONGEST_ADDRESS = 240;

/** Neighbouring blocks make one range. */
class Ranges {
  readonly spans: { start: number; end: number }[] = [];

  add(block: Block): void {
    const open = this.spans[this.spans.length - 1];
    if (open && block.start - open.end <= 8) open.end = block.end;
    else this.spans.push({ start: block.start, end: block.end });
  }
}
