import { requestForm } from '@doorstep/policy';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { openDoor, sendDoor } from '../../after-sale/form/door-answers.server.tsx';
import { countryName } from '../../country-name.ts';
import { database } from '../../database.server.ts';
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
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import { readBody } from '../../storefront-proxy/read-body.server.ts';

const largestForm = 32 * 1024;

/** GET /proxy/requests/new: the support form, as shoppers see it at /apps/doorstep/requests/new on the storefront, or the one for a country. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return unsigned();
  if (!isAboutCountry(visitor)) return openDoor(visitor);
  const visit = await visitOf(database, visitor, visitor.acceptLanguage);
  if (visit === null) return noForm();
  const { policy, country, locale } = visit;
  const notice = isServed(policy, country) ? sayServedAlready(locale, country) : null;
  return respondWithPage(<FormPage {...visit} typed={freshForm(visit)} messages={{}} notice={notice} />);
}

/** POST: takes a request once and thanks, or shows the form again with what is wrong. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return unsigned();
  if (!isAboutCountry(visitor)) return sendDoor(visitor, request);
  const visit = await visitOf(database, visitor, visitor.acceptLanguage);
  if (visit === null) return noForm();
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

const isAboutCountry = ({ query }: Visitor): boolean =>
  query.get(requestForm.parameters.kind) === 'destination';

const unsigned = () => new Response('Not signed by Shopify', { status: 401 });
const noForm = () => new Response('There is no form at this address', { status: 404 });

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
