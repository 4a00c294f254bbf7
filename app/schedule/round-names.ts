/** Work that comes round again without anybody asking for it; each name stands in the database. */
export const roundNames = [
  'shops',
  'old-bodies',
  'old-words',
  'old-deliveries',
  'duties',
  'publishing',
  'health',
  'texts',
  'access',
  'orders',
  'orders-of-days',
  'news',
  'clocks',
] as const;

export type RoundName = (typeof roundNames)[number];

/** One piece of it: a round of one shop, or of the whole app where `shop` is empty. */
export interface Piece {
  readonly name: RoundName;
  readonly shop: string;
}

/** Stands in the place of a shop for work that is about none. */
export const wholeApp = '';
