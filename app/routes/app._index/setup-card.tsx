import { useFetcher } from '@remix-run/react';

import type { RepublishAnswer } from '../../policy/publishing.ts';
import type { SetupStatus } from '../../setup/status.server.ts';
import { StatusLine } from './status-line.tsx';
import { flag } from '../../polaris/flag.ts';

const parts: readonly { readonly key: keyof SetupStatus; readonly name: string; readonly does: string }[] = [
  {
    key: 'checkoutRule',
    name: 'Checkout rule',
    does: 'refuses addresses and countries that you do not serve',
  },
  { key: 'shippingDiscount', name: 'Shipping discount', does: 'makes shipping free from your threshold' },
  {
    key: 'promotionRule',
    name: 'Promotion codes',
    does: 'refuses codes that your policy does not allow together',
  },
  { key: 'deliveryRule', name: 'Delivery rule', does: 'says when a signature is needed' },
  {
    key: 'protectionProduct',
    name: 'Protection product',
    does: 'is what shoppers pay for when they add the protection',
  },
];

interface Props {
  readonly status: SetupStatus;
  readonly published: boolean;
  readonly sellsProtection: boolean;
}

/** What exists at Shopify for this shop, what is missing of what its policy needs, and the one button that sets it right. */
export function SetupCard({ status, published, sellsProtection }: Props) {
  const needed = parts.filter(({ key }) => key !== 'protectionProduct' || sellsProtection || status[key]);
  const complete = needed.every(({ key }) => status[key]);
  return (
    <s-section slot="aside" heading="Set up at Shopify">
      {needed.map(({ key, name, does }) => (
        <StatusLine key={key} name={name} badge={status[key] ? 'On' : 'Not yet'} good={status[key]}>
          {does}
        </StatusLine>
      ))}
      {published ? (
        <WriteAgain complete={complete} />
      ) : (
        <s-paragraph>Set-up makes these. They do nothing before you publish your policy.</s-paragraph>
      )}
    </s-section>
  );
}

function WriteAgain({ complete }: { readonly complete: boolean }) {
  const fetcher = useFetcher<RepublishAnswer>();
  const problems = fetcher.data?.problems ?? [];
  return (
    <s-stack gap="small-200" alignItems="start">
      <s-paragraph color="subdued">
        {complete
          ? 'Did somebody delete or change one of these, or a shipping rate, by hand? This puts everything back.'
          : 'Something is missing. This makes it.'}
      </s-paragraph>
      <fetcher.Form method="post" action="/app/policy/republish">
        <s-button type="submit" loading={flag(fetcher.state !== 'idle')}>
          Write it to Shopify again
        </s-button>
      </fetcher.Form>
      <s-box accessibilityRole="status">
        {problems.map((message) => (
          <s-paragraph key={message} tone="critical">
            {message}
          </s-paragraph>
        ))}
      </s-box>
    </s-stack>
  );
}
