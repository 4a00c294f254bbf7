/**
 * What may still be spent on reading an address, in thousands of instructions of a function, about. Below nothing the reading
 * has ended before the address did. One of its own for each address; whoever reads takes from it.
 *
 * Shopify stops a function at 11 million instructions and lets the order through, so an address that could cost as much would be a
 * way past the rule [ADDR-01]. Counted in what is done, not in time, so that every reader ends at the same word: checkout,
 * the notice beside the form, the job on the order.
 */
export interface Effort {
  left: number;
}

/** With 200 lines and the start of the function a whole run stays under 10 million: tests/functions/address-cost.test.ts. */
export const affordable = 1_450;

/** The longest text of all fields that is read whole; of a longer one the first {@link longestPart} characters of each field. */
export const longestText = 160;
export const longestPart = 40;

/** What a character costs: to arrive in the function, to look at, to make plain, one drawn like a Latin letter, one in a local form. */
export const arrivalCost = 0.3;
export const lookCost = 3;
export const plainCost = 5;
export const drawnCost = 24;
export const localCost = 16;

/** What is spent once: the vocabulary, and for each line on making it plain and on comparing it with local forms. */
export const vocabularyCost = 90;
export const plainLineCost = 110;
export const localLineCost = 70;

/** What a letter that stands alone costs, a word to find and to look up, a word that a form may begin with, a number beside a box. */
export const letterCost = 6;
export const wordCost = 20;
export const formCost = 110;
export const houseCost = 10;
