import { boundary } from '@shopify/shopify-app-remix/server';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { CompareForm } from './compare-form.tsx';
import { ExportButton } from './export-button.tsx';
import { loadVersion } from './load.server.ts';
import { RollBack } from './roll-back.tsx';
import { rollBack } from './roll-back.server.ts';
import { Redline } from '../../policy/changes/redline.tsx';
import { SaidPolicy } from '../../policy/history/said-policy.tsx';
import { VersionFacts } from './version-facts.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const other = new URL(request.url).searchParams.get('with');
  return loadVersion(database, shop, { number: params['number'], other });
}

/** POST: publishes this version's policy as a new version. */
export async function action({ request, params }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  return rollBack(database, merchant, { number: params['number'], form: await request.formData() });
}

/** After a conflict, too, the loader runs again: what going back would change is another thing then. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === 409 || defaultShouldRevalidate;

/** One version: who, when and why, what it changed or how it differs from another, and all that it says. */
export default function VersionPage() {
  const { version, live, topics, compared, before, choices, back, fileName } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { number } = version;
  const isLive = live === number;
  return (
    <s-page heading={`Version ${number}`}>
      <s-link slot="breadcrumb-actions" href="/app/policy/history">
        History
      </s-link>
      {isLive ? (
        <s-badge slot="accessory" tone="success">
          Live
        </s-badge>
      ) : null}
      {back && back.values.length > 0 ? (
        <s-button slot="primary-action" variant="primary" commandFor="roll-back" command="--show">
          Go back to this version
        </s-button>
      ) : null}
      <ExportButton number={number} fileName={fileName} />
      <VersionFacts version={version} isLive={isLive} before={isLive ? before : null} />
      {back ? <RollBack version={version} live={live} back={back} outcome={outcome} /> : null}
      {choices.length > 0 ? (
        <s-section
          heading={compared ? `From version ${compared.from.number} to version ${number}` : 'Compare'}
        >
          <s-stack gap="base">
            <CompareForm number={number} from={compared?.from.number ?? null} choices={choices} />
            {compared ? (
              <Redline
                comparison={compared}
                before={`Version ${compared.from.number}`}
                after={`Version ${number}`}
              />
            ) : null}
          </s-stack>
        </s-section>
      ) : null}
      <SaidPolicy heading="What this version says" topics={topics} />
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
