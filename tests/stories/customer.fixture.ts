import { z } from 'zod';

import { action as askInAccount } from '../../app/routes/proxy.account.$order/route.ts';
import * as formRoute from '../../app/routes/proxy.requests.new/route.tsx';
import * as orderRoute from '../../app/routes/proxy.requests.order.$token/route.tsx';
import * as stateRoute from '../../app/routes/proxy.requests.state.$token/route.tsx';
import { sessionToken } from '../../app/testing/merchant.ts';
import { proxyRequest } from '../../app/testing/proxy.ts';
import { issueToken, LOCAL_KEYS } from '../../packages/local-shop/src/hcaptcha/verify.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { domain, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** What somebody fills in, by the names of the fields. */
export type Typed = Readonly<Record<string, string>>;

const estimate = z.object({
  sentences: z.array(z.string()),
  refund: z
    .object({ note: z.string(), rows: z.array(z.object({ what: z.string(), amount: z.string() })) })
    .nullable(),
});
export const accountPage = z.object({
  notice: z.object({ text: z.string() }).nullable(),
  requests: z.array(
    z.object({
      ...{
        id: z.string(),
        title: z.string(),
        sentences: z.array(z.string()),
        invoice: z.string().nullable(),
      },
      mayWithdraw: z.boolean(),
    }),
  ),
  choices: z.array(z.object({ kind: z.string(), isOpen: z.boolean(), sentences: z.array(z.string()) })),
  form: z.object({ fields: z.array(z.looseObject({ type: z.string(), name: z.string() })) }).nullable(),
});
const answer = z.object({
  page: accountPage.optional(),
  estimate: estimate.nullish(),
  problems: z.array(z.string()).optional(),
});

/** Fields of so many pieces of a line, with a reason. */
export const pieces = ({ lines }: Order, { line = 0, quantity = 1 } = {}): Typed => ({
  [`pieces:${lines[line]?.id ?? ''}`]: String(quantity),
  [`reason:${lines[line]?.id ?? ''}`]: 'too-big',
});

let forms = 0;

/** The page of an order in its customer's account, by the app's own answer to the extension. */
export async function inAccount(order: Order, typed: Typed, language = 'en') {
  const { customerId } = order;
  if (customerId === null) throw new Error('A guest has no account.');
  const number = order.id.split('/').at(-1) ?? '';
  const form = {
    language,
    token: sessionToken(domain, { user: customerId }),
    form: `f${(forms += 1)}`,
    ...typed,
  };
  const request = proxyRequest({ path: `/account/${number}`, form });
  const answered = await askInAccount({ request, params: { order: number }, context: {} });
  return { status: answered.status, ...answer.parse(await answered.json()) };
}

/** What the account offers, by kind. */
export async function offersInAccount(order: Order) {
  const { page } = await inAccount(order, { do: 'show' });
  return new Map(page?.choices.map((each) => [each.kind, each]));
}

/** Asks in the account and lets the worker follow; gives the request's id. Throws with the app's words where it does not take it. */
export async function ask(world: World, order: Order, typed: Typed, language = 'en'): Promise<string> {
  const before = new Set((await inAccount(order, { do: 'show' })).page?.requests.map(({ id }) => id));
  const { problems, page } = await inAccount(order, { do: 'send', ...typed }, language);
  const id = page?.requests.find((each) => !before.has(each.id))?.id;
  if (id === undefined) throw new Error(`It was not taken: ${problems?.join(' ')}`);
  await work(world);
  return id;
}

/** An order's form on the storefront by the link of a mail, with a captcha that was passed: sends it, and gives the link that comes. */
export async function linkByMail(world: World, { name }: Order, email: string, kind = 'return') {
  const token = issueToken(world.shop.context, LOCAL_KEYS.siteKey, 'aallyn.example');
  await sendForm({ order: name, email, 'h-captcha-response': token }, kind);
  const before = world.mails.length;
  await work(world);
  const mail = world.mails.slice(before).find(({ text }) => text.includes('/requests/order/'));
  return mail ? { to: mail.to, token: /\/requests\/order\/([\w.-]+)/.exec(mail.text)?.[1] ?? '' } : null;
}

const context = { context: {} };

/** Posts the first form of the storefront. */
export async function sendForm(typed: Typed, kind = 'return', from = '10.0.0.1'): Promise<Response> {
  const form = { website: '', message: '', token: `form ${(forms += 1)}`, ...typed };
  const headers = { 'x-forwarded-for': from };
  const request = proxyRequest({ path: `/requests/new?kind=${kind}&locale=en`, form, headers });
  return formRoute.action({ request, params: {}, ...context });
}

/** A page behind the link to an order: looked at, or posted to. */
export async function atLink(token: string, kind: string, typed?: Typed | FormData): Promise<Response> {
  const { url } = proxyRequest({ path: `/requests/order/${token}?kind=${kind}` });
  const params = { params: { token }, ...context };
  if (typed === undefined) return orderRoute.loader({ request: new Request(url), ...params });
  const body =
    typed instanceof FormData ? typed : new URLSearchParams({ token: `f${(forms += 1)}`, ...typed });
  return orderRoute.action({ request: new Request(url, { method: 'POST', body }), ...params });
}

/** The page of a request behind the link of its mails. */
export async function stateBehind(text: string): Promise<string> {
  const token = /\/requests\/state\/([\w.-]+)/.exec(text)?.[1] ?? '';
  const request = proxyRequest({ path: `/requests/state/${token}` });
  return (await stateRoute.loader({ request, params: { token }, ...context })).text();
}
