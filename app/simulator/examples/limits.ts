/** Every publishing runs all of a shop's examples, and somebody waits for it. */
export const mostExamples = 50;

/** How many characters an example's name may have. */
export const longestName = 80;
