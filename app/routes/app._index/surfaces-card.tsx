import { Badge, BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';

import type { Surface } from '../../setup/surfaces.ts';

interface Props {
  /** The plan's name; `null` when Shopify did not tell. */
  readonly plan: string | null;
  readonly surfaces: readonly Surface[];
}

/** Where this shop's plan lets shoppers meet the policy, and where the merchant switches that on. */
export function SurfacesCard({ plan, surfaces }: Props) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            What shoppers can see
          </Text>
          <Text as="p" tone="subdued">
            {plan === null
              ? 'Shopify did not tell which plan your shop has. Reload to see what it allows.'
              : `Your shop’s plan: ${plan}.`}
          </Text>
        </BlockStack>
        {surfaces.map((surface) => (
          <SurfaceEntry key={surface.name} surface={surface} />
        ))}
        <Text as="p" tone="subdued">
          Your policy holds without any of these blocks: prices, refusals and what happens to orders do not
          need them. Only the protection has to stand somewhere to be bought: in the cart or at checkout.
        </Text>
      </BlockStack>
    </Card>
  );
}

function SurfaceEntry({ surface: { name, does, allowed, plan, links } }: { readonly surface: Surface }) {
  return (
    <BlockStack gap="050">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="h3" variant="headingSm">
          {name}
        </Text>
        {allowed === null ? null : allowed ? (
          <Badge tone="success">On your plan</Badge>
        ) : (
          <Badge>Not on your plan</Badge>
        )}
      </InlineStack>
      <Text as="p">{does}</Text>
      <Text as="p" tone="subdued">
        {plan}
      </Text>
      {links.map(({ label, url }) => (
        <Link key={url} url={url} target="_top">
          {label}
        </Link>
      ))}
    </BlockStack>
  );
}
