import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { countryName } from '../../country-name.ts';
import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { FormPage } from '../../requests/form-page.tsx';
import type { Messages } from '../../requests/form-page.tsx';
import { checkRequest, isServed, readTypedRequest } from '../../requests/form.ts';
import type { TypedRequest } from '../../requests/form.ts';
import { messageFor, messagesFor, sayServedAlready } from '../../requests/messages.ts';
import { respondWithPage } from '../../requests/respond.server.ts';
import { storeRequest } from '../../requests/store.server.ts';
import { ThanksPage } from '../../requests/thanks-page.tsx';
import { freshForm, visitOf } from '../../requests/visit.server.ts';
import type { Visit } from '../../requests/visit.server.ts';
import { readProxyRequest } from '../../storefront-proxy/verify.server.ts';
import { readBody } from '../../webhooks/verify.server.ts';

const largestForm = 32 * 1024;

/** GET /proxy/requests/new: the form, as shoppers see it at /apps/doorstep/requests/new on the storefront. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const visit = await visitFor(request);
  if (visit instanceof Response) return visit;
  const { policy, country, locale } = visit;
  const notice = isServed(policy, country) ? sayServedAlready(locale, country) : null;
  return respondWithPage(<FormPage {...visit} typed={freshForm(visit)} messages={{}} notice={notice} />);
}

/** POST: takes a request once and thanks, or shows the form again with what is wrong. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const visit = await visitFor(request);
  if (visit instanceof Response) return visit;
  const body = await readBody(request, largestForm);
  if (body === null) return new Response('Too large', { status: 413 });
  const { shop, locale, policy } = visit;
  const typed = readTypedRequest(new URLSearchParams(new TextDecoder().decode(body)));
  const checked = checkRequest(typed, policy);
  if (!checked.ok) return formAgain(visit, typed, messagesFor(locale, typed.country, checked.error), 422);
  // A robot is thanked like everybody else, so that it learns nothing.
  if (typed.website !== '') return thanks(visit, typed);
  const accepted = { ...checked.value, shop, locale, token: typed.token };
  const stored = await storeRequest(database, accepted, new Date());
  if (stored === 'busy') return formAgain(visit, typed, { form: messageFor(locale, 'busy') }, 429);
  return thanks(visit, typed);
}

async function visitFor(request: Request): Promise<Visit | Response> {
  const proxied = readProxyRequest(request, environment().apiSecret, new Date());
  if (!proxied) return new Response('Not signed by Shopify', { status: 401 });
  const visit = await visitOf(database, proxied, request.headers.get('accept-language'));
  return visit ?? new Response('There is no form at this address', { status: 404 });
}

const formAgain = (visit: Visit, typed: TypedRequest, messages: Messages, status: number): Response =>
  respondWithPage(<FormPage {...visit} typed={typed} messages={messages} />, status);

/** The page itself and no redirect: Shopify's proxy would follow one on the app's address. */
const thanks = ({ locale, shopName }: Visit, { country, email }: TypedRequest): Response =>
  respondWithPage(
    <ThanksPage
      locale={locale}
      shopName={shopName}
      country={countryName(country, locale)}
      withEmail={email !== ''}
    />,
  );
