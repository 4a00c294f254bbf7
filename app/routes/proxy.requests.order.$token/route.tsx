import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { openAdminOfShop } from '../../access/admin.server.ts';
import { OffersPage, OrderFormPage, ReviewPage } from '../../after-sale/form/order-pages.tsx';
import { orderVisitOf } from '../../after-sale/form/order-visit.server.ts';
import type { OrderVisit } from '../../after-sale/form/order-visit.server.ts';
import { takeOrder } from '../../after-sale/form/take-order.server.ts';
import { TakenPage, tell } from '../../after-sale/form/told-pages.tsx';
import { readPosted } from '../../after-sale/photos/read-posted.server.ts';
import { database } from '../../database.server.ts';
import { respondPrivately } from '../../requests/respond.server.ts';
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';

/** GET /proxy/requests/order/<token>: what can be asked for about an order, and the form for one kind of it. It changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const visit = await visitFor(request, params['token'], 'opened');
  if (visit instanceof Response) return visit;
  const { chosen } = visit;
  if (chosen === null) return respondPrivately(<OffersPage {...visit} />);
  const empty = { typed: new URLSearchParams(), token: randomUUID(), messages: {}, why: [] };
  return respondPrivately(<OrderFormPage visit={visit} chosen={chosen} {...empty} />);
}

/** POST: takes what is asked for once and thanks, shows what it comes to, or shows the form again with what is wrong. */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const visit = await visitFor(request, params['token'], 'sent');
  if (visit instanceof Response) return visit;
  const { chosen } = visit;
  if (chosen === null) return respondPrivately(<OffersPage {...visit} />);
  const posted = await readPosted(request);
  const typed = posted.fields;
  const form = { visit, chosen, typed, token: typed.get('token') ?? randomUUID() };
  if (typed.get('step') === 'edit')
    return respondPrivately(<OrderFormPage {...form} messages={{}} why={[]} />);
  const taken = await takeOrder(database, visit, chosen.kind, posted);
  switch (taken.kind) {
    case 'again': {
      const status = posted.trouble === 'too large' ? 413 : 422;
      return respondPrivately(<OrderFormPage {...form} messages={taken.messages} why={taken.why} />, status);
    }
    case 'review':
      return respondPrivately(<ReviewPage {...form} estimate={taken.estimate} />);
    case 'taken':
      return respondPrivately(<TakenPage visit={visit} taken={taken} />);
  }
}

async function visitFor(
  request: Request,
  token = '',
  does: 'opened' | 'sent',
): Promise<OrderVisit | Response> {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return new Response('Not signed by Shopify', { status: 401 });
  const visit = await orderVisitOf({ database, reach: openAdminOfShop }, visitor, { token, does });
  if (visit === null) return new Response('There is no form at this address', { status: 404 });
  return visit.kind === 'told' ? tell(visit, visitor) : visit;
}
