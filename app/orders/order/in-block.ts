import { caseWords } from '../case-words.ts';
import { orderPage } from '../order-address.ts';
import type { loadOrder } from './load-order.server.ts';

type ShownOrder = Awaited<ReturnType<typeof loadOrder>>;

/** An order's page in the few words of a block, which extensions/order-block shows as they are. */
export function inBlock(order: ShownOrder) {
  const { orderId, version, status, note, otherwise, holdNotes, because, promise, cases } = order;
  const told = [note, otherwise, holdNotes].flatMap((sentence) => sentence ?? []);
  const why = because.flatMap(({ decided, sentence }) => [...decided, sentence]);
  // What a case says stands above already.
  const isNew = (sentence: string) => !cases.some(({ message }) => message === sentence);
  return {
    status,
    decidedBy: `Version ${version} of your policy`,
    sentences: [...told, ...why].filter(isNew),
    dates: promise.map(
      ({ what, when, isEstimate }) => `${what} ${when}${isEstimate ? ', as an estimate' : ''}`,
    ),
    cases: cases.map(({ kind, message }) => ({ what: caseWords(kind).what, message })),
    page: orderPage(orderId),
  };
}
