import { database } from '../../app/database.server.ts';
import * as openRoute from '../../app/routes/app.orders_.$id_.request/route.tsx';
import * as requestRoute from '../../app/routes/app.requests_.$id/route.tsx';
import { merchantRequest } from '../../app/testing/merchant.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { domain, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

let forms = 0;
const token = (): string => `desk form ${(forms += 1)}`;

/** The page of a request at the desk. */
export const atDesk = (id: string) =>
  requestRoute.loader({
    request: merchantRequest(domain, `/app/requests/${id}`),
    params: { id },
    context: {},
  });

/** Takes a move at the desk and lets the worker follow. Throws with the page's words where it is refused. */
export async function move(world: World, id: string, form: Readonly<Record<string, string>>): Promise<void> {
  const { data } = await requestRoute.action({
    request: merchantRequest(domain, `/app/requests/${id}`, { token: token(), ...form }),
    params: { id },
    context: {},
  });
  if (data.problem !== null) throw new Error(data.problem);
  await work(world);
}

/** What somebody finds in a parcel: so many pieces of a line, as they were sold unless said otherwise. */
export const found = ({ lines }: Order, { line = 0, quantity = 1, condition = 'as-sold' } = {}) => ({
  step: 'inspected',
  [`quantity:${lines[line]?.id ?? ''}`]: String(quantity),
  [`condition:${lines[line]?.id ?? ''}`]: condition,
});

/** What came of a request that somebody at the desk has opened: its id, or what the page says against it. */
type Opened = { readonly id: string } | { readonly problem: string };

/** Opens a request for a customer, as somebody at the desk does. */
export async function askAtDesk(order: Order, form: Readonly<Record<string, string>>): Promise<Opened> {
  const number = order.id.split('/').at(-1) ?? '';
  const answer = await openRoute.action({
    request: merchantRequest(domain, `/app/orders/${number}/request`, { token: token(), ...form }),
    params: { id: number },
    context: {},
  });
  if ('data' in answer) return { problem: answer.data.problem };
  return { id: answer.headers.get('location')?.split('/').at(-1) ?? '' };
}

/** {@link askAtDesk}, and the worker follows. Returns the request's id; throws with the page's words where it is refused. */
export async function openAtDesk(world: World, ...asked: Parameters<typeof askAtDesk>): Promise<string> {
  const opened = await askAtDesk(...asked);
  if ('problem' in opened) throw new Error(opened.problem);
  await work(world);
  return opened.id;
}

/** The subjects for a person, open, that the work on requests has left. */
export const casesLeft = async (): Promise<readonly string[]> =>
  (await database.case.findMany({ where: { closedAt: null } })).map(
    ({ kind, message }) => `${kind}: ${message}`,
  );

/** The request that was opened last. */
export const newest = async (): Promise<string> =>
  (await database.afterSaleRequest.findFirstOrThrow({ orderBy: { openedAt: 'desc' } })).id;
