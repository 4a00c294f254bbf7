/** Characters of what is written to a customer at the desk, or kept to be written. */
export const longestWords = 5_000;
