/** Who changes something: somebody of the shop's staff, as Shopify numbers them, or, with `null`, the app by itself. */
export interface Actor {
  readonly user: string | null;
}

export const theApp: Actor = { user: null };
