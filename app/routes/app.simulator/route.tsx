import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import styles from '../../simulator/simulator.css?url';
import { CaseForm } from './case-form.tsx';
import { loadSimulator } from './load.server.ts';
import { Results } from './results.tsx';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export const loader = ({ request }: LoaderFunctionArgs) => loadSimulator(request);

/** Any order, tried before a shopper makes it: what they see and pay, and what becomes of it, by the functions that checkout runs. */
export default function SimulatorPage() {
  const view = useLoaderData<typeof loader>();
  return (
    <s-page heading="Simulator" inlineSize="large">
      <s-link slot="breadcrumb-actions" href="/app">
        Home
      </s-link>
      {view.kind === 'failed' ? (
        <s-banner heading="Shopify did not answer" tone="critical">
          <s-paragraph>{view.reason} Reload the page to try again.</s-paragraph>
        </s-banner>
      ) : (
        <>
          <s-section heading="The order">
            <s-stack slot="secondary-actions" direction="inline" gap="base">
              <s-link href="/app/simulator/matrix">Who pays what</s-link>
              <s-link href="/app/simulator/examples">Examples</s-link>
            </s-stack>
            <s-paragraph color="subdued">
              Nothing is ordered or kept. The address of this page says the whole order: copy it from your
              browser to share it.
            </s-paragraph>
            <CaseForm key={JSON.stringify(view.typed)} {...view} />
          </s-section>
          {view.result === null ? null : <Results result={view.result} />}
        </>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
