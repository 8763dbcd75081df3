import { floorPrice } from '../fields/placement.js';
import { exercisePrice } from '../fields/rights.js';
import { atMost } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** A floor of JPY868 below a first exercise price of JPY1,240. */
export const floorBelowExercisePrice = equationCheck({
  id: 'floor-below-exercise-price',
  summary: 'The floor of an exercise price that moves with the market is at most the first exercise price.',
  severity: 'warning',
  equations: [atMost(floorPrice, exercisePrice)],
  why: 'A floor above the price that it is the floor of is misprinted, or exchanged with it.',
  examples: {
    holds: 'Exercise price: initially 1,240 yen per share. Floor exercise price: 868 yen per share',
    fails: 'Exercise price: initially 1,240 yen per share. Floor exercise price: 8,680 yen per share',
  },
});
