import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { boundary } from '@shopify/shopify-app-remix/server';
import { useEffect } from 'react';

import { database } from '../../database.server.ts';
import { flag } from '../../polaris/flag.ts';
import { discardDraft } from '../../policy/draft/draft.server.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { openDraft } from '../../policy/editor/page.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { sayPublishFailure } from '../../policy/publishing.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { draft } = await openDraft(request);
  const policy = policyOfDraft(draft);
  return { base: draft.base, problems: policy.ok ? [] : policy.error.map(({ message }) => message) };
}

/** POST: publishes the draft as it is saved. */
export async function action({ request }: ActionFunctionArgs) {
  const { merchant, draft } = await openDraft(request);
  const policy = policyOfDraft(draft);
  if (!policy.ok) return { version: null, problems: policy.error.map(({ message }) => message) };
  const published = await publish(
    { admin: merchant.admin, database, now: new Date() },
    { document: policy.value, base: draft.base, by: merchant },
  );
  if (!published.ok) return { version: null, problems: sayPublishFailure(published.error) };
  await discardDraft(database, merchant);
  return { version: published.value, problems: [] };
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function PublishPage() {
  const { problems } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isPublishing = useNavigation().state !== 'idle';
  const version = answer?.version ?? null;
  useEffect(() => {
    if (version !== null) shopify.toast.show(`Version ${version} is live`);
  }, [version]);
  const said = answer?.problems ?? problems;
  return (
    <s-page heading="Review and publish">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      <s-stack gap="base">
        {said.length === 0 ? null : (
          <s-banner tone="critical" heading="Nothing was published">
            <s-unordered-list>
              {said.map((sentence) => (
                <s-list-item key={sentence}>{sentence}</s-list-item>
              ))}
            </s-unordered-list>
          </s-banner>
        )}
        <s-section heading="Publish your draft">
          <Form method="post">
            <s-button type="submit" variant="primary" loading={flag(isPublishing)}>
              Publish
            </s-button>
          </Form>
        </s-section>
      </s-stack>
    </s-page>
  );
}
