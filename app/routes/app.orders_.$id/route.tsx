import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { listRequestsOf } from '../../after-sale/desk/requests-of-order.server.ts';
import { languagesFor } from '../../answers/languages.ts';
import { loadAnswers } from '../../answers/load-answers.server.ts';
import { database } from '../../database.server.ts';
import { adminAddress } from '../../orders/admin-address.ts';
import { CaseEntry } from '../../orders/case-list.tsx';
import { orderPage } from '../../orders/order-address.ts';
import { orderDependencies } from '../../orders/order-dependencies.server.ts';
import { deskActions } from '../../orders/order/desk-action.ts';
import { act } from '../../orders/order/desk-actions.server.ts';
import { AnswerCard } from './answer-card.tsx';
import { EffectsSection } from '../../orders/order/effects-section.tsx';
import { GivenSection } from '../../orders/order/given-section.tsx';
import { loadAskedOrder, orderInAddress } from '../../orders/order/load-order.server.ts';
import { MailsSection } from './mails-section.tsx';
import { OrderActions } from './order-actions.tsx';
import { PromiseSection } from './promise-section.tsx';
import { RequestsSection } from './requests-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { Why } from './why.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const { page, order, policy, customerLocale } = await loadAskedOrder(admin, params['id']);
  const key = { shop: admin.shop, orderId: order.orderId };
  const [requests, answers] = await Promise.all([
    listRequestsOf(database, key, page.timeZone),
    loadAnswers({ admin, database }, order, policy, new Date()),
  ]);
  return { ...page, ...answers, ...languagesFor(customerLocale, order.country), requests };
}

const form = z.object({
  action: z.enum(deskActions),
  turn: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
});

/** POST: has something done about the order, each turn once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const order = await orderInAddress(merchant.shop, params['id']);
  const sent = form.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) return data({ done: null, problem: 'The form was not complete.' }, { status: 400 });
  const { action: wanted, turn } = sent.data;
  const toDo = { order, by: merchant, turn, now: new Date() };
  const outcome = await act(orderDependencies(merchant.admin), wanted, toDo);
  return outcome.ok
    ? data({ done: outcome.value, problem: null })
    : data({ done: null, problem: outcome.error }, { status: 502 });
}

/** One order: what was decided, promised and done about it, what can be done, and what to tell its customer. */
export default function OrderPage() {
  const order = useLoaderData<typeof loader>();
  const { orderId, name, placed, version, status, note, cases } = order;
  return (
    <s-page heading={name}>
      <s-link slot="breadcrumb-actions" href="/app/orders">
        Orders
      </s-link>
      {status ? (
        <s-badge slot="accessory" tone={status.tone}>
          {status.words}
        </s-badge>
      ) : null}
      <s-button slot="secondary-actions" href={adminAddress(orderId)} target="_top">
        Open in Shopify
      </s-button>
      <s-section accessibilityLabel="When, and by which policy">
        <s-stack gap="base">
          <s-paragraph>
            Placed {placed}, decided by{' '}
            <s-link href={`/app/policy/history/${version}`}>version {version} of your policy</s-link>.
          </s-paragraph>
          {note === null ? null : <s-paragraph color="subdued">{note}</s-paragraph>}
          <OrderActions actions={order.actions} />
        </s-stack>
      </s-section>
      {cases.map((found) => (
        <CaseEntry key={found.kind} found={found} />
      ))}
      <AnswerCard
        answers={order.answers}
        incomplete={order.incomplete}
        version={version}
        language={order.language}
        languages={order.languages}
      />
      <Why
        because={order.because}
        holdNotes={order.holdNotes}
        tags={order.tags}
        otherwise={order.otherwise}
      />
      <PromiseSection promise={order.promise} />
      <EffectsSection effects={order.effects} />
      <MailsSection mails={order.mails} />
      <GivenSection given={order.given} />
      <RequestsSection requests={order.requests} open={`${orderPage(orderId)}/request`} />
      <TimelineSection timeline={order.timeline} />
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
