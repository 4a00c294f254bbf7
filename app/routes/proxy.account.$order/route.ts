import type { ActionFunctionArgs } from '@remix-run/node';

import { openAdminOfShop } from '../../access/admin.server.ts';
import { readCustomerToken } from '../../access/customer.server.ts';
import type { SignedInCustomer } from '../../access/customer.server.ts';
import { estimate, send, withdraw } from '../../after-sale/account/act.server.ts';
import { accountPage, requestsBeside } from '../../after-sale/account/page.ts';
import type { ChosenForm } from '../../after-sale/account/page.ts';
import { visitOf } from '../../after-sale/account/visit.server.ts';
import type { AccountVisit } from '../../after-sale/account/visit.server.ts';
import { variantsFor } from '../../after-sale/door/exchange-variants.server.ts';
import { photoLimits } from '../../after-sale/photos/photo-limits.ts';
import { readPosted } from '../../after-sale/photos/read-posted.server.ts';
import type { Posted } from '../../after-sale/photos/read-posted.server.ts';
import { database } from '../../database.server.ts';
import { environment, secretsOf } from '../../environment.server.ts';
import { readProxyRequest } from '../../storefront-proxy/verify.server.ts';

const noForm: ChosenForm = { kind: null, instead: new Map() };

/** A page that is asked for through the storefront has no other way to the app's server, and its worker has no origin. */
const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
const answer = (value: object, status = 200): Response => Response.json(value, { status, headers });

/**
 * POST /proxy/account/<number of an order>: what its customer sees and does in their account, at /apps/doorstep/account/… of the storefront.
 * Who they are says the session token in the body, which Shopify has signed; that it came through the proxy says Shopify's signature. The
 * body is a form, with photos or without, so that no browser asks first whether it may send it. `do`: `show`, `states`, `estimate`, `send`, `withdraw`.
 */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const now = new Date();
  const proxied = readProxyRequest(request, secretsOf(environment()), now);
  if (!proxied) return answer({ problem: 'unsigned' }, 401);
  // Of somebody who is not signed in no photo is read.
  const isCustomer = async (fields: URLSearchParams) => (await customerOf(fields, proxied.shop)) !== null;
  const posted = await readPosted(request, photoLimits, isCustomer);
  const form = posted.fields;
  const customer = posted.trouble === 'stranger' ? null : await customerOf(form, proxied.shop);
  if (customer === null) return answer({ problem: 'signed-out' }, 401);
  const asked = { number: params['order'] ?? '', language: form.get('language') ?? '' };
  // Nearly every order has none, of which Shopify need not be asked; of somebody else's nothing more is told.
  if (form.get('do') === 'states' && !(await hasRequests(proxied.shop, asked.number)))
    return answer({ requests: [] });
  const visit = await visitOf({ database, reach: openAdminOfShop, now }, customer, asked);
  if (!visit.ok && form.get('do') === 'states') return answer({ requests: [] });
  if (!visit.ok) return answer({ problem: visit.error }, visit.error === 'none' ? 404 : 503);
  return act(visit.value, customer, posted);
}

async function hasRequests(shop: string, number: string): Promise<boolean> {
  const where = { shop, orderId: `gid://shopify/Order/${number}` };
  return (await database.afterSaleRequest.findFirst({ where, select: { id: true } })) !== null;
}

async function customerOf(form: URLSearchParams, shop: string): Promise<SignedInCustomer | null> {
  const customer = await readCustomerToken(form.get('token') ?? '');
  return customer?.shop === shop ? customer : null;
}

async function act(visit: AccountVisit, customer: SignedInCustomer, posted: Posted): Promise<Response> {
  const form = posted.fields;
  const kind = form.get('kind');
  switch (form.get('do')) {
    case 'show':
      return answer({
        page: accountPage(visit, { kind, instead: await variantsFor(kind, visit.admin, visit) }),
      });
    case 'states':
      return answer(requestsBeside(visit));
    case 'estimate':
      return answer({ estimate: await estimate(visit, form) });
    case 'send':
    case 'withdraw': {
      const done = await (form.get('do') === 'send'
        ? send(database, visit, posted)
        : withdraw(database, visit, form));
      if (!done.ok) return answer({ problems: done.error }, posted.trouble === 'too large' ? 413 : 422);
      // As it is now, with what was done.
      const { name } = visit.shown;
      const asked = { number: visit.shown.id.split('/').at(-1) ?? name, language: visit.locale };
      const after = await visitOf({ database, reach: openAdminOfShop, now: visit.now }, customer, asked);
      return answer({ page: accountPage(after.ok ? after.value : visit, noForm, done.value) });
    }
    default:
      return answer({ problem: 'unknown' }, 400);
  }
}
