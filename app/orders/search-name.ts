/** An order's name as it is looked for: merchants write `#1001`, `EN-1001` or `EN1001` for one order. */
export interface SearchedName {
  readonly searchName: string;
  readonly searchDigits: string;
}

/** What of a name, or of what somebody typed for it, counts when an order is looked for. */
export const searchedName = (name: string): SearchedName => ({
  searchName: name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''),
  searchDigits: name.replaceAll(/[^0-9]/g, ''),
});
