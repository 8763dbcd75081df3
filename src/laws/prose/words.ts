/** Words that soften a figure and change nothing in how it is bound: "of approximately $5 million". */
export const ABOUT = '(?:approximately |about |roughly |nearly |almost |around |some |circa |~ ?)?';
