import type { Scene } from '../../extraction/scene.js';
import type { Literal } from '../../model/literal.js';
import { fold } from '../../structure/blanks.js';

/** The words of a sentence around a figure, further than contexts hold them: offerings are told in long sentences. */
export interface Around {
  /** From the start of the sentence, its last 500 characters. */
  readonly before: string;
  /** To the end of the sentence, its first 240 characters. */
  readonly after: string;
  /** The sentence before, in the same block. */
  readonly previous: string;
  /** The figure itself, with what belongs to it: `240,000 broker warrants`. */
  readonly own: string;
  readonly sentence: number;
  readonly block: number;
}

export const aroundOf = ({ document, contextOf }: Scene, literal: Literal): Around => {
  const { sentence, block } = contextOf(literal);
  const { plain } = document;
  return {
    before: fold(plain, Math.max(sentence.start, literal.start - 500), literal.start),
    after: fold(plain, literal.end, Math.min(sentence.end, literal.end + 240)),
    previous: fold(plain, Math.max(block.start, sentence.start - 240), sentence.start),
    own: fold(plain, literal.start, literal.end),
    sentence: sentence.start,
    block: block.start,
  };
};

/** Securities that come with an offering or for the work on it, by whatever name. */
export const WARRANT = /\b(?:warrants?|investment options?|(?:free |new |attaching |listed )options?)\b/i;

/** Warrants that pay a finder, broker or agent: not what is offered. */
export const FEE_WARRANT =
  /\b(?:finders?'?s?'?|brokers?'?s?'?|agents?'?s?'?|compensation|advis(?:e|o)ry?|placement agent|underwriters?'?s?|representative'?s?) (?:unit |share )?(?:purchase )?(?:warrants?|options?)\b/i;

/** A payment to those who find buyers. */
export const FEE =
  /\b(?:finders?'?s?'?|cash commissions?|commissions? of|agents?'? fee|cash fee|broker(?:age)? fee)\b/i;
