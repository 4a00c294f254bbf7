/** Whether something is a number of pieces: whole, at least one, and no more than there are. */
export const isCount = (quantity: number, most: number): boolean =>
  Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= most;
