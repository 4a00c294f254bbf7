import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { readMailSender } from '../../admin-api/shop.ts';
import { agentAddress, agentsText } from '../../agents/agents-text.ts';
import { agentTools } from '../../agents/make-server.server.ts';
import { ucpPolicies } from '../../agents/ucp-policies.ts';
import { database } from '../../database.server.ts';
import { showReadBack } from '../../health/read-back.server.ts';
import { liveVersion } from '../../policy/versions.server.ts';
import { CopiedText } from './copied-text.tsx';
import { ReadInStore } from './read-in-store.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const live = await liveVersion(database, admin.shop);
  if (live === null) return { answers: null };
  const sender = await readMailSender(admin);
  // Its permanent domain leads to the same storefront.
  const storefront = sender.ok ? sender.value.storefront : `https://${admin.shop}`;
  return {
    answers: {
      version: live.number,
      readBack: await showReadBack(database, admin.shop, live, new Date()),
      address: agentAddress(storefront),
      text: agentsText(live.policy, storefront, agentTools),
      policies: `${JSON.stringify({ policies: ucpPolicies(live.policy) }, null, 2)}\n`,
    },
  };
}

/** What agents that answer buyers can ask, and what to copy so that they know of it. */
export default function AgentsPage() {
  const { answers } = useLoaderData<typeof loader>();
  return (
    <s-page heading="AI agents">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      {answers === null ? (
        <s-section heading="Nothing to answer with yet">
          <s-paragraph>
            Agents are answered by what you have published. Publish your policy first.
          </s-paragraph>
        </s-section>
      ) : (
        <>
          <s-section heading="Ask your policy">
            <s-stack gap="base">
              <s-paragraph>
                An agent can ask version {answers.version} of your policy what shipping costs, whether an
                address is accepted, when an order arrives and what you say about returns. It answers by the
                rules that your checkout runs on. Until when an order can go back, only its customer is told.
              </s-paragraph>
              <CopiedText label="Address for agents" text={answers.address} />
            </s-stack>
          </s-section>
          <ReadInStore readBack={answers.readBack} version={answers.version} />
          <s-section heading="For your theme’s agents.md">
            <s-stack gap="base">
              <s-paragraph>
                Your store has a file agents.md that agents may read. In the theme’s code, add the template
                agents.md.liquid if it is not there, and put this section into it. Shopify does not let an app
                do that for you. Whether an agent reads the file, and asks, is up to that agent; Shopify’s own
                answers come from your policies in Shopify’s settings.
              </s-paragraph>
              <CopiedText label="Section for agents.md" text={answers.text} />
            </s-stack>
          </s-section>
          <s-section heading="Your policy as data">
            <s-stack gap="base">
              <s-paragraph>
                In the shape that the Universal Commerce Protocol drafts. We know of nobody who reads it yet:
                keep it for an agent or a partner who asks. Only what that shape can say exactly is a value;
                the sentences say the rest.
              </s-paragraph>
              <CopiedText label="Policies as JSON" text={answers.policies} />
            </s-stack>
          </s-section>
        </>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
