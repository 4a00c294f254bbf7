import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { openAdminOfShop } from '../../access/admin.server.ts';
import { keepRefusedAddress } from '../../after-sale/address-requests.server.ts';
import { acceptTyped } from '../../correction-page/accept.server.ts';
import { FormPage } from '../../correction-page/form-page.tsx';
import type { Messages } from '../../correction-page/form-page.tsx';
import { emptyForm, readTyped } from '../../correction-page/form.ts';
import type { Typed } from '../../correction-page/form.ts';
import { sayProblems, sayRefused } from '../../correction-page/messages.ts';
import { ToldPage } from '../../correction-page/told-page.tsx';
import type { Told } from '../../correction-page/texts.ts';
import { visitOf } from '../../correction-page/visit.server.ts';
import type { OpenVisit, ToldVisit } from '../../correction-page/visit.server.ts';
import { database } from '../../database.server.ts';
import { respondPrivately } from '../../requests/respond.server.ts';
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';
import { readBody } from '../../storefront-proxy/read-body.server.ts';

const largestForm = 16 * 1024;

/** GET /proxy/address/<token>: the form, as a customer sees it at /apps/doorstep/address/<token> on the storefront. It changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const visit = await visitFor(request, params['token'], 'opened');
  if (visit instanceof Response) return visit;
  return visit.kind === 'told' ? tell(visit, visit.told) : formWith(visit, emptyForm, {}, 200);
}

/** POST: takes what was typed once, or shows the form again with what is wrong. */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const visit = await visitFor(request, params['token'], 'sent');
  if (visit instanceof Response) return visit;
  if (visit.kind === 'told') return tell(visit, visit.told);
  const body = await readBody(request, largestForm);
  if (body === null) return new Response('Too large', { status: 413 });
  const typed = readTyped(new URLSearchParams(new TextDecoder().decode(body)));
  const accepted = await acceptTyped(database, visit, typed, new Date());
  switch (accepted.kind) {
    case 'incomplete':
      return formWith(visit, typed, sayProblems(visit.locale, accepted.problems), 422);
    case 'refused':
      await keepRefusedAddress(
        database,
        visit.order,
        { lines: linesTyped(typed), because: accepted.because },
        new Date(),
      );
      return formWith(visit, typed, sayRefused(visit.locale, accepted), 422);
    case 'told':
      return tell(visit, accepted.told);
    default:
      return accepted satisfies never;
  }
}

async function visitFor(request: Request, token: string | undefined, does: 'opened' | 'sent') {
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return new Response('Not signed by Shopify', { status: 401 });
  const { secrets, now, acceptLanguage, sender, ...proxied } = visitor;
  const visit = await visitOf(
    { database, reach: openAdminOfShop, secrets, now },
    { ...proxied, token: token ?? '', does, acceptLanguage, sender },
  );
  return visit ?? new Response('There is no form at this address', { status: 404 });
}

const statuses: Readonly<Partial<Record<Told, number>>> = {
  ...{ invalid: 404, expired: 410, busy: 429, trouble: 503 },
};

const tell = ({ locale, shopName, orderName }: OpenVisit | ToldVisit, told: Told): Response =>
  respondPrivately(
    <ToldPage locale={locale} shopName={shopName} orderName={orderName} told={told} />,
    statuses[told] ?? 200,
  );

const formWith = (visit: OpenVisit, typed: Typed, messages: Messages, status: number): Response => {
  const { locale, shopName, orderName, place, mayConfirm, isHeld, action: address } = visit;
  const countryCode = visit.address.countryCodeV2 ?? '';
  return respondPrivately(
    <FormPage
      {...{ locale, shopName, orderName, place, countryCode, mayConfirm, isHeld, typed, messages }}
      action={address}
    />,
    status,
  );
};

const linesTyped = ({ address1, address2, city, zip }: Typed): readonly string[] =>
  [address1, address2, city, zip].filter((line) => line.trim() !== '');
