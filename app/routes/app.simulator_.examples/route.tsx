import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { mostExamples } from '../../simulator/examples/limits.ts';
import { removeExample } from '../../simulator/examples/store.server.ts';
import { ExampleCard } from './example-card.tsx';
import { keep } from './keep.server.ts';
import { loadExamples } from './load.server.ts';
import { readSent } from './sent.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  return loadExamples(await authenticateMerchant(request));
}

/** POST: keeps what the simulator shows as an example, or removes one. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const sent = readSent(await request.formData());
  if (sent === null) return data({ problem: 'The form was not complete.' }, { status: 400 });
  const now = new Date();
  if (sent.intent === 'keep') {
    const problem = await keep(merchant, sent, now);
    return data({ problem }, { status: problem === null ? 200 : 422 });
  }
  const removed = await removeExample(database, merchant.shop, { id: sent.id, by: merchant, at: now });
  return removed === null
    ? data({ problem: 'This example is not there any more.' }, { status: 404 })
    : data({ problem: null });
}

/** The cases that a merchant kept, and whether what is published and what is drafted keep to them. */
export default function ExamplesPage() {
  const { examples, version, published, draft, seconds } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Examples">
      <s-link slot="breadcrumb-actions" href="/app/simulator">
        Simulator
      </s-link>
      {examples.length === 0 ? (
        <s-section accessibilityLabel="Examples">
          <s-empty-state heading="No examples yet">
            <s-text slot="subheading">
              Try an order in the simulator and keep it. Every publishing tries it again, and stops when a
              policy would make something else of it.
            </s-text>
            <s-button slot="primary-action" variant="primary" href="/app/simulator">
              Try an order
            </s-button>
          </s-empty-state>
        </s-section>
      ) : (
        <>
          <s-section heading={`${examples.length} of at most ${mostExamples} examples`}>
            <s-paragraph>
              {`Every publishing tries them all by the functions that checkout runs; just now that took ${seconds} seconds. Each has the prices of the day on which it was kept.`}
            </s-paragraph>
          </s-section>
          {examples.map((example) => (
            <ExampleCard
              key={example.id}
              example={example}
              results={[
                ...(published === null
                  ? []
                  : [{ version: `Version ${version ?? ''}, published`, tried: published }]),
                { version: 'Your draft', tried: draft },
              ]}
            />
          ))}
        </>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
