/** Where an order stands in the list: by the instant at which it was placed, and by its GID among those of one instant. */
export interface PlaceInList {
  readonly placedAt: Date;
  readonly orderId: string;
}

/** Which page of the list: what stands behind an order, what stands in front of it, or the first one. */
export type ListTurn =
  | { readonly toward: 'end'; readonly from: PlaceInList }
  | { readonly toward: 'start'; readonly from: PlaceInList }
  | null;

/** The page that an address asks for with `after` or `before`; what names no place is the first page. */
export function listTurnIn(query: URLSearchParams): ListTurn {
  const after = readPlace(query.get('after'));
  if (after) return { toward: 'end', from: after };
  const before = readPlace(query.get('before'));
  return before && { toward: 'start', from: before };
}

/** A place as addresses have it: milliseconds and the order's number. */
export const writePlace = ({ placedAt, orderId }: PlaceInList): string =>
  `${placedAt.getTime()}-${orderId.split('/').at(-1)}`;

function readPlace(text: string | null): PlaceInList | null {
  const [, time, number] = /^(\d{1,14})-(\d{1,20})$/.exec(text ?? '') ?? [];
  if (time === undefined || number === undefined) return null;
  return { placedAt: new Date(Number(time)), orderId: `gid://shopify/Order/${number}` };
}
