import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { requestInKey, sendRequestMailAgain } from '../../after-sale/send-mail-again.server.ts';
import { database } from '../../database.server.ts';
import { MarkButton } from '../../mark-button.tsx';
import { orderDependencies } from '../../orders/order-dependencies.server.ts';
import { sendAgain, unknownMailsOf } from '../../orders/order/send-again.server.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { currentVersion } from '../../policy/versions.server.ts';

const shown = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const timeZone = (await currentVersion(database, shop))?.policy.merchant.timeZone ?? 'UTC';
  const mails = await unknownMailsOf(database, shop, shown);
  return { mails: mails.map(({ since, ...mail }) => ({ ...mail, since: sayInstant(since, timeZone) })) };
}

const form = z.object({ key: z.string() });

/** POST: has a mail sent again. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const sent = form.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) return data({ problem: 'The form was not complete.' }, { status: 400 });
  const { key } = sent.data;
  const [dependencies, now] = [orderDependencies(merchant.admin), new Date()];
  const id = requestInKey(key);
  const outcome =
    id === null
      ? await sendAgain(dependencies, key, merchant, now)
      : await sendRequestMailAgain(dependencies, { key, id }, merchant, now);
  return outcome.ok ? data({ problem: null }) : data({ problem: outcome.error }, { status: 502 });
}

/** Mails of which nobody knows whether they were sent, and which the app does not dare to repeat, each with a button. */
export default function MailsPage() {
  const { mails } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Mails that may not have been sent">
      <s-link slot="breadcrumb-actions" href="/app/orders/to-do">
        To do about orders
      </s-link>
      {mails.length === 0 ? (
        <s-section>
          <s-empty-state heading="No such mail">
            <s-text slot="subheading">
              A mail is listed here when the mail server did not say whether it took it.
            </s-text>
          </s-empty-state>
        </s-section>
      ) : (
        <s-section>
          <s-paragraph>
            The mail server did not say whether it took them. Sent again, a customer may get the same mail
            twice.
          </s-paragraph>
          {mails.map((mail) => (
            <MailEntry key={mail.key} mail={mail} />
          ))}
        </s-section>
      )}
    </s-page>
  );
}

function MailEntry({ mail }: { readonly mail: Awaited<ReturnType<typeof loader>>['mails'][number] }) {
  const { key, orderName, reason, since } = mail;
  const what = orderName === null ? 'Mail about a question' : `Mail about order ${orderName}`;
  return (
    <s-stack gap="small-200">
      <s-stack direction="inline" gap="small-200">
        <s-heading>{what}</s-heading>
        <s-text color="subdued">since {since}</s-text>
      </s-stack>
      {reason === null ? null : <s-paragraph>{reason}</s-paragraph>}
      <MarkButton route="/app/orders/mails" form={{ key }} label="Send again" of={what} />
    </s-stack>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
