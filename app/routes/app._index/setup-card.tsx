import { Badge, BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useFetcher } from '@remix-run/react';

import type { RepublishAnswer } from '../../policy/publishing.ts';
import type { SetupStatus } from '../../setup/status.server.ts';

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
  { key: 'protectionProduct', name: 'Protection product', does: 'is what shoppers add at checkout' },
];

/** What exists at Shopify for this shop, what is missing, and the one button that sets it right. */
export function SetupCard({
  status,
  published,
}: {
  readonly status: SetupStatus;
  readonly published: boolean;
}) {
  const complete = parts.every(({ key }) => status[key]);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Set up at Shopify
        </Text>
        {parts.map(({ key, name, does }) => (
          <BlockStack key={key} gap="050">
            <InlineStack align="space-between" blockAlign="center">
              <Text as="h3" variant="headingSm">
                {name}
              </Text>
              {status[key] ? <Badge tone="success">On</Badge> : <Badge>Not yet</Badge>}
            </InlineStack>
            <Text as="p" tone="subdued">
              {does}
            </Text>
          </BlockStack>
        ))}
        {published ? (
          <WriteAgain complete={complete} />
        ) : (
          <Text as="p">All of it is made when you publish.</Text>
        )}
      </BlockStack>
    </Card>
  );
}

function WriteAgain({ complete }: { readonly complete: boolean }) {
  const fetcher = useFetcher<RepublishAnswer>();
  const problems = fetcher.data?.problems ?? [];
  return (
    <BlockStack gap="200">
      <Text as="p" tone="subdued">
        {complete
          ? 'Did somebody delete or change one of these, or a shipping rate, by hand? This puts everything back.'
          : 'Something is missing. This makes it, unless the policy does not offer it.'}
      </Text>
      <fetcher.Form method="post" action="/app/policy/republish">
        <Button submit loading={fetcher.state !== 'idle'}>
          Write everything to Shopify again
        </Button>
      </fetcher.Form>
      {problems.map((message) => (
        <Text key={message} as="p" tone="critical">
          {message}
        </Text>
      ))}
    </BlockStack>
  );
}
