import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { showTexts } from '../../page/publish/show-texts.server.ts';
import { liveVersion } from '../../policy/versions.server.ts';
import { ChoiceForm } from './choice-form.tsx';
import { LeftOut } from './left-out.tsx';
import { PlaceSection } from './place-section.tsx';
import { settle } from './settle.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin, shop } = await authenticateMerchant(request);
  const live = await liveVersion(database, shop);
  return { shown: live === null ? null : await showTexts(admin, database, live.policy) };
}

/** POST: the merchant chooses where the text stands, which of two texts stays, or has it written now. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const live = await liveVersion(database, by.shop);
  if (!live) return data({ problem: 'No policy is live, so there is nothing to write.' }, { status: 409 });
  const chooser = { admin: by.admin, database, now: new Date(), by };
  const settled = await settle(chooser, live, await request.formData());
  return settled.kind === 'done'
    ? data({ problem: null })
    : data({ problem: settled.reason }, { status: 409 });
}

/** Where at Shopify the policy's text stands, and how it stands there [FAQ-01]. */
export default function PublishedPage() {
  const { shown } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Where your policy’s text stands">
      <s-link slot="breadcrumb-actions" href="/app/policy/page">
        Policy page
      </s-link>
      {shown === null ? (
        <s-section heading="No policy is live yet">
          <s-paragraph>
            Once you have published your policy, its text can be written to your store.
          </s-paragraph>
          <s-link href="/app/policy/publish">Review and publish</s-link>
        </s-section>
      ) : (
        <>
          {shown.problem === null ? null : (
            <s-banner tone="warning" heading="Shopify did not tell everything">
              <s-paragraph>{shown.problem}</s-paragraph>
            </s-banner>
          )}
          <ChoiceForm shown={shown} />
          {shown.places
            .filter(({ isChosen }) => isChosen)
            .map((place) => (
              <PlaceSection key={place.place} place={place} />
            ))}
          <LeftOut shown={shown} />
        </>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
