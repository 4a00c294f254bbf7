/** More than any parcel has that comes back. */
export const mostBags = 99;

/** [RTS-02] How many bags are sent again as long as nobody has said it: as many as came back, and one where that is not known. */
export const bagsOf = (pieces: readonly { readonly quantity: number }[]): number =>
  Math.min(
    mostBags,
    Math.max(
      1,
      pieces.reduce((sum, { quantity }) => sum + quantity, 0),
    ),
  );
