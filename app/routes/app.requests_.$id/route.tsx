import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import styles from '../../after-sale/desk/desk.css?url';
import { wayThroughQueue } from '../../after-sale/desk/list/next-request.server.ts';
import { loadRequest } from '../../after-sale/desk/request/load-request.server.ts';
import { Moves } from '../../after-sale/desk/request/moves.tsx';
import { useWorking } from '../../after-sale/desk/request/use-working.ts';
import { EffectsSection } from '../../orders/order/effects-section.tsx';
import { GivenSection } from '../../orders/order/given-section.tsx';
import { database } from '../../database.server.ts';
import { act } from './act.server.ts';
import { AskedSection } from './asked-section.tsx';
import { Assignment } from './assignment.tsx';
import { DecisionSection } from './decision-section.tsx';
import { HistorySection } from './history-section.tsx';
import { MailsSection } from './mails-section.tsx';
import { NoteForm } from './note-form.tsx';
import { OrderSection } from './order-section.tsx';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { admin, user } = await authenticateMerchant(request);
  const id = params['id'] ?? '';
  const query = new URL(request.url).searchParams;
  const [loaded, queue] = await Promise.all([
    loadRequest(admin, user, id),
    wayThroughQueue(database, admin.shop, { id, query, user, now: new Date() }),
  ]);
  return { ...loaded, queue };
}

/** POST: a move, a note, or who works on it; each form once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const outcome = await act(by, params['id'] ?? '', request);
  return outcome.ok
    ? data({ done: outcome.value, problem: null, field: null })
    : data({ done: null, problem: outcome.error.text, field: outcome.error.field }, { status: 422 });
}

/** A mail that is looked at changes nothing. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction?.split('?')[0]?.endsWith('/preview') ? false : defaultShouldRevalidate;

/** One request: what was asked for, what is best done next, what the policy says and why, and what happened since. */
export default function RequestPage() {
  const request = useLoaderData<typeof loader>();
  const { heading, stage, isLate, due, links: to, isWorking, moves } = request;
  useWorking(request.id, isWorking);
  const stands = useStart(request.id);
  return (
    <s-page heading={heading}>
      <s-link slot="breadcrumb-actions" href={request.queue.back}>
        Requests
      </s-link>
      <s-badge slot="accessory" tone={stage.tone}>
        {stage.words}
      </s-badge>
      {request.queue.next === null ? null : (
        <s-button slot="secondary-actions" href={request.queue.next.page}>
          {`Next: ${request.queue.next.name}`}
        </s-button>
      )}
      {to.shopify === null ? null : (
        <s-button slot="secondary-actions" href={to.shopify} target="_top">
          Order in Shopify
        </s-button>
      )}
      <s-section accessibilityLabel="Where it stands">
        <div ref={stands} tabIndex={-1}>
          <s-stack direction="inline" gap="small-200" alignItems="center">
            <s-badge tone={stage.tone}>{stage.words}</s-badge>
            {isLate ? <s-badge tone="critical">Late</s-badge> : null}
            <s-badge tone={request.verdict.tone}>{request.verdict.words}</s-badge>
            {request.verdict.detail === null ? null : <s-text type="strong">{request.verdict.detail}</s-text>}
            <s-text>{due ?? 'Nothing is due.'}</s-text>
            {request.queue.next === null ? null : (
              <s-link href={request.queue.next.page}>Go on with {request.queue.next.name}</s-link>
            )}
          </s-stack>
        </div>
        <s-stack gap="small-200">
          {request.why === '' ? null : <s-paragraph>{request.why}</s-paragraph>}
          <span role="status">{isWorking ? <s-text>Carrying it out …</s-text> : null}</span>
          {request.feeNote === null ? null : <s-banner tone="warning">{request.feeNote}</s-banner>}
          {request.note === null ? null : <s-paragraph color="subdued">{request.note}</s-paragraph>}
          <Assignment assignee={request.assignee} people={request.people} />
        </s-stack>
      </s-section>
      <AskedSection request={request} />
      <GivenSection given={request.given} />
      <Moves
        // What was typed belongs to the moves of one state of the request.
        key={`${request.id} ${moves.map(({ step, against }) => `${step} ${String(against)}`).join()}`}
        kind={request.kind}
        moves={moves}
        money={request.money}
        isEnded={request.isEnded}
        pieces={request.pieces}
        parcels={request.parcels}
        exchange={request.exchange}
        answers={request.answers}
        stands={stands}
      />
      {request.order === null ? null : <OrderSection order={request.order} />}
      <DecisionSection request={request} />
      <EffectsSection effects={request.effects} />
      <MailsSection mails={request.mails} isOfOrder={request.orderName !== null} invoice={to.invoice} />
      <HistorySection history={request.history} />
      <NoteForm />
    </s-page>
  );
}

/** Where a request stands: from there the keyboard goes on when another one is shown in its place. */
function useStart(id: string) {
  const stands = useRef<HTMLDivElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current !== id) stands.current?.focus();
    shown.current = id;
  }, [id]);
  return stands;
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
