import { boundary } from '@shopify/shopify-app-remix/server';
import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { afterSaleKinds, offersOf } from '@doorstep/policy';
import { useEffect, useRef } from 'react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { openFromDesk, readForDesk } from '../../after-sale/desk/open-from-desk.server.ts';
import { fieldsOf } from '../../after-sale/door/fields-of.ts';
import { knownLines } from '../../after-sale/door/known-lines.ts';
import { showChoices } from '../../after-sale/door/show-choices.ts';
import { kindWords } from '../../after-sale/words.ts';
import { database } from '../../database.server.ts';
import { orderIdIn } from '../../orders/order-address.ts';
import { flag } from '../../polaris/flag.ts';
import { RequestFields } from './request-fields.tsx';

const kind = z.enum(afterSaleKinds);

const orderIn = (number: string | undefined): string => {
  const orderId = orderIdIn(number);
  if (orderId === null) throw new Response('Your shop has no such order.', { status: 404 });
  return orderId;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const orderId = orderIn(params['id']);
  const chosen = kind.safeParse(new URL(request.url).searchParams.get('kind')).data ?? null;
  const here = `/app/orders/${params['id']}`;
  const read = await readForDesk({ admin, database }, orderId);
  if (!read.ok) return { here, problem: read.error, name: null, chosen: null, choices: [], fields: [] };
  const { policy, order, shown } = read.value;
  const offers = offersOf(policy, order, new Date().toISOString());
  const said = showChoices(
    policy,
    // The desk is not bound to the choices of the form on the storefront.
    { ...offers, kinds: afterSaleKinds },
    knownLines(read.value),
    'en',
  );
  return {
    ...{ here, problem: null, name: shown.name, chosen },
    choices: said.choices.map(({ kind: each, isOpen, sentences }) => ({
      ...{ kind: each, name: kindWords[each], isOpen, sentences },
    })),
    fields: chosen === null ? [] : fieldsOf(chosen, said, 'en', false),
  };
}

const form = z.object({ kind, token: z.string().min(8).max(64) });

/** POST: opens a request in the customer's name, and leads to its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const orderId = orderIn(params['id']);
  const sent = await request.formData();
  const read = form.safeParse(Object.fromEntries(sent));
  if (!read.success) return data({ problem: 'The form was not complete.' }, { status: 422 });
  const opened = await openFromDesk(
    { admin: by.admin, database },
    { orderId, form: sent, by, now: new Date(), ...read.data },
  );
  return opened.ok
    ? redirect(`/app/requests/${opened.value}`)
    : data({ problem: opened.error }, { status: 422 });
}

/** What somebody at the desk asks for in a customer's name: what the policy says to each first, then the form. */
export default function NewRequestPage() {
  const { here, problem, name, chosen, choices, fields } = useLoaderData<typeof loader>();
  const choice = choices.find(({ kind: each }) => each === chosen);
  return (
    <s-page heading={name === null ? 'New request' : `New request, ${name}`}>
      <s-link slot="breadcrumb-actions" href={here}>
        {name ?? 'Order'}
      </s-link>
      {problem === null ? null : (
        <s-banner heading="The order could not be read" tone="warning">
          <s-paragraph>{problem}</s-paragraph>
        </s-banner>
      )}
      {choice ? (
        <s-section heading={choice.name}>
          <s-stack gap="base">
            {choice.sentences.map((sentence) => (
              <s-paragraph key={sentence}>{sentence}</s-paragraph>
            ))}
            {choice.isOpen ? null : (
              <s-paragraph>
                Your policy says no. You can open it all the same, and then decide against your policy with a
                reason.
              </s-paragraph>
            )}
            <NewRequestForm kind={choice.kind} fields={fields} />
          </s-stack>
        </s-section>
      ) : null}
      {choices.length === 0 ? null : (
        <s-section heading={choice ? 'Something else' : 'What do they ask for?'}>
          <s-stack gap="base">
            {choices
              .filter((each) => each !== choice)
              .map((each) => (
                <s-stack key={each.kind} gap="small-400">
                  <s-stack direction="inline" gap="small-200" alignItems="center">
                    <s-link href={`${here}/request?kind=${each.kind}`}>{each.name}</s-link>
                    {each.isOpen ? null : <s-badge tone="warning">Against your policy</s-badge>}
                  </s-stack>
                  <s-paragraph color="subdued">{each.sentences.join(' ')}</s-paragraph>
                </s-stack>
              ))}
          </s-stack>
        </s-section>
      )}
    </s-page>
  );
}

/** What it means that a parcel is at the warehouse already [RTS-01, RET-03]. */
const whenBack: Partial<Record<Loaded['choices'][number]['kind'], string>> = {
  'returned-parcel':
    'Then it is a return at once. Else its customer is told that it comes back, and can have it sent again until it is here.',
  return:
    'It came back, and nobody had asked: your policy does not accept that, and you decide. Nothing is paid by itself.',
};

type Loaded = Awaited<ReturnType<typeof loader>>;

function NewRequestForm(props: {
  readonly kind: Loaded['choices'][number]['kind'];
  readonly fields: Loaded['fields'];
}) {
  const answer = useActionData<{ readonly problem: string }>();
  const { state } = useNavigation();
  const token = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (token.current) token.current.value = crypto.randomUUID();
  }, []);
  return (
    <Form method="post" key={props.kind}>
      <input type="hidden" name="kind" value={props.kind} />
      <input type="hidden" name="token" ref={token} />
      <s-stack gap="base">
        <RequestFields
          fields={props.fields}
          asksPrice={props.kind === 'price-adjustment'}
          whenBack={whenBack[props.kind] ?? null}
        />
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-button type="submit" variant="primary" loading={flag(state === 'submitting')}>
            Open request
          </s-button>
          <span role="status">
            {answer?.problem ? <s-text tone="critical">{answer.problem}</s-text> : null}
          </span>
        </s-stack>
      </s-stack>
    </Form>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
