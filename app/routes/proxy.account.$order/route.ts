import type { ActionFunctionArgs } from '@remix-run/node';

import { openAdminOfShop } from '../../access/admin.server.ts';
import { readCustomerToken } from '../../access/customer.server.ts';
import { estimate, send, withdraw } from '../../after-sale/account/act.server.ts';
import { accountPage } from '../../after-sale/account/page.ts';
import { visitOf } from '../../after-sale/account/visit.server.ts';
import type { AccountVisit } from '../../after-sale/account/visit.server.ts';
import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { readBody } from '../../storefront-proxy/read-body.server.ts';
import { readProxyRequest } from '../../storefront-proxy/verify.server.ts';

const largestForm = 64 * 1024;

/** A page that is asked for through the storefront has no other way to the app's server, and its worker has no origin. */
const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
const answer = (value: object, status = 200): Response => Response.json(value, { status, headers });

/**
 * POST /proxy/account/<number of an order>: what its customer sees and does in their account, at /apps/doorstep/account/… of the storefront.
 * Who they are says the session token in the body, which Shopify has signed; that it came through the proxy says Shopify's signature. The
 * body is a form, so that no browser asks first whether it may send it. `do`: `show`, `estimate`, `send`, `withdraw`.
 */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const now = new Date();
  const proxied = readProxyRequest(request, environment().apiSecret, now);
  if (!proxied) return answer({ problem: 'unsigned' }, 401);
  const body = await readBody(request, largestForm);
  if (body === null) return answer({ problem: 'too-large' }, 413);
  const form = new URLSearchParams(new TextDecoder().decode(body));
  const customer = await readCustomerToken(form.get('token') ?? '');
  if (customer === null || customer.shop !== proxied.shop) return answer({ problem: 'signed-out' }, 401);
  const asked = { number: params['order'] ?? '', language: form.get('language') ?? '' };
  const visit = await visitOf({ database, reach: openAdminOfShop, now }, customer, asked);
  if (!visit.ok) return answer({ problem: visit.error }, visit.error === 'none' ? 404 : 503);
  return act(visit.value, customer, form);
}

async function act(
  visit: AccountVisit,
  customer: Parameters<typeof visitOf>[1],
  form: URLSearchParams,
): Promise<Response> {
  switch (form.get('do')) {
    case 'show':
      return answer({ page: accountPage(visit, form.get('kind')) });
    case 'estimate':
      return answer({ estimate: await estimate(visit, form) });
    case 'send':
    case 'withdraw': {
      const done = await (form.get('do') === 'send' ? send : withdraw)(database, visit, form);
      if (!done.ok) return answer({ problems: done.error }, 422);
      // As it is now, with what was done.
      const { name } = visit.shown;
      const asked = { number: visit.shown.id.split('/').at(-1) ?? name, language: visit.locale };
      const after = await visitOf({ database, reach: openAdminOfShop, now: visit.now }, customer, asked);
      return answer({ page: accountPage(after.ok ? after.value : visit, null, done.value) });
    }
    default:
      return answer({ problem: 'unknown' }, 400);
  }
}
