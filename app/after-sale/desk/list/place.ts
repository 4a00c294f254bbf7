/** Where a request stands in the queue: by the instant that it is ordered by, and by its id among those of one instant. */
export interface PlaceInQueue {
  readonly at: Date;
  readonly id: string;
}

/** Which page of the queue: what stands behind a request, what stands in front of it, or the first one. */
export type QueueTurn = { readonly toward: 'end' | 'start'; readonly from: PlaceInQueue } | null;

/** The page that an address asks for with `after` or `before`; what names no place is the first page. */
export function queueTurnIn(query: URLSearchParams): QueueTurn {
  const after = readPlace(query.get('after'));
  if (after) return { toward: 'end', from: after };
  const before = readPlace(query.get('before'));
  return before && { toward: 'start', from: before };
}

/** A place as addresses have it: milliseconds and the request's id. */
export const writePlace = ({ at, id }: PlaceInQueue): string => `${at.getTime()}-${id}`;

function readPlace(text: string | null): PlaceInQueue | null {
  const [, time, id] = /^(\d{1,14})-(\w{1,64})$/.exec(text ?? '') ?? [];
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id };
}
