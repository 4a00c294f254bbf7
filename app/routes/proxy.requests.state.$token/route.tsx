import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { StatePage } from '../../after-sale/form/state-page.tsx';
import { stateVisitOf } from '../../after-sale/form/state-visit.server.ts';
import type { StateVisit } from '../../after-sale/form/state-visit.server.ts';
import { tell } from '../../after-sale/form/told-pages.tsx';
import { requestNumber } from '../../after-sale/request-number.ts';
import { addStep } from '../../after-sale/store.server.ts';
import { afterSaleTexts } from '../../after-sale/texts.ts';
import { database } from '../../database.server.ts';
import { respondPrivately } from '../../requests/respond.server.ts';
import { ShopperPage } from '../../requests/shopper-page.tsx';
import { readBody } from '../../storefront-proxy/read-body.server.ts';
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';
import { withNames } from '../../with-names.ts';

const largestForm = 4 * 1024;

/** GET /proxy/requests/state/<token>: how a request stands. It changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const visit = await visitFor(request, params['token'], 'opened');
  if (visit instanceof Response) return visit;
  return respondPrivately(<StatePage visit={visit} token={randomUUID()} />);
}

/** POST: withdraws the request, while nothing has come of it. */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const visit = await visitFor(request, params['token'], 'sent');
  if (visit instanceof Response) return visit;
  const { shop, locale, shopName, state } = visit;
  if (!state.mayWithdraw) return respondPrivately(<StatePage visit={visit} token={randomUUID()} />);
  const body = await readBody(request, largestForm);
  const token = new URLSearchParams(new TextDecoder().decode(body ?? undefined)).get('token') ?? '';
  const { id } = visit.request;
  const step = { kind: 'withdrawn', payload: {}, by: 'customer', token: token.slice(0, 64) } as const;
  await addStep(database, { shop, id }, step, new Date());
  const { title, text } = afterSaleTexts[locale].told.withdrawn;
  return respondPrivately(
    <ShopperPage locale={locale} title={title} shopName={shopName}>
      <p role="status">{withNames(text, { number: requestNumber(id) })}</p>
    </ShopperPage>,
  );
}

async function visitFor(
  request: Request,
  token = '',
  does: 'opened' | 'sent',
): Promise<StateVisit | Response> {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return new Response('Not signed by Shopify', { status: 401 });
  const visit = await stateVisitOf(database, visitor, { token, does });
  if (visit === null) return new Response('There is no request at this address', { status: 404 });
  return visit.kind === 'told' ? tell(visit, visitor) : visit;
}
