import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { CaseList, showCase } from '../../orders/case-list.tsx';
import { markDone, openCasesOf } from '../../orders/open-cases.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';

const shown = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const timeZone = (await currentVersion(database, shop))?.policy.merchant.timeZone ?? 'UTC';
  const { cases, total } = await openCasesOf(database, shop, shown);
  return { cases: cases.map((each) => showCase(each, timeZone)), total };
}

const done = z.object({ subject: z.string(), kind: z.string() });

/** POST: marks one case as done. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const form = done.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'The form was not complete.' }, { status: 400 });
  return (await markDone(database, merchant.shop, form.data, merchant, new Date()))
    ? data({ problem: null })
    : data({ problem: 'This is not there any more.' }, { status: 404 });
}

/** What waits for a person, also for what has no order of which anything is known. */
export default function ToDoPage() {
  const { cases, total } = useLoaderData<typeof loader>();
  return (
    <s-page heading="To do about orders">
      <s-link slot="breadcrumb-actions" href="/app/orders">
        Orders
      </s-link>
      {total === 0 ? (
        <s-section>
          <s-empty-state heading="Nothing to do">
            <s-text slot="subheading">
              Orders that wait for somebody are listed here, each with what to do about it.
            </s-text>
          </s-empty-state>
        </s-section>
      ) : (
        <CaseList cases={cases} total={total} />
      )}
      <s-section>
        <s-link href="/app/orders/mails">Mails that may not have been sent</s-link>
      </s-section>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
