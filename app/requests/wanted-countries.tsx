import { Badge, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';

/** A country as the summary shows it. */
export interface ShownCountry {
  readonly country: string;
  readonly name: string;
  readonly requests: number;
  readonly open: number;
  /** The live policy ships there by now. */
  readonly served: boolean;
}

/** Where shoppers want to be shipped to: bars to look at, with the same in words beside each. */
export function WantedCountries({ countries }: { readonly countries: readonly ShownCountry[] }) {
  const most = Math.max(1, ...countries.map(({ requests }) => requests));
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Where shoppers want you to ship
        </Text>
        <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {countries.map((wanted) => (
            <li key={wanted.country} style={{ paddingBlock: 'var(--p-space-200)' }}>
              <Wanted wanted={wanted} share={wanted.requests / most} />
            </li>
          ))}
        </ol>
      </BlockStack>
    </Card>
  );
}

function Wanted({ wanted, share }: { readonly wanted: ShownCountry; readonly share: number }) {
  const { country, name, requests, open, served } = wanted;
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="h3" variant="headingSm">
          {name}
        </Text>
        {served ? (
          <Badge tone="success">You ship there now</Badge>
        ) : (
          <Button
            variant="plain"
            url={`/app/policy?serve=${country}#another-country`}
            accessibilityLabel={`Ship to ${name}`}
          >
            Ship there
          </Button>
        )}
      </InlineStack>
      <InlineStack gap="200" blockAlign="center" wrap={false}>
        <div style={{ flex: 1 }} aria-hidden="true">
          <Box background="bg-surface-tertiary" borderRadius="100">
            <div
              style={{
                width: `${Math.max(2, share * 100)}%`,
                height: '0.75rem',
                borderRadius: 'var(--p-border-radius-100)',
                background: served ? 'var(--p-color-bg-fill-success)' : 'var(--p-color-bg-fill-info)',
              }}
            />
          </Box>
        </div>
        <Box minWidth="160px">
          <Text as="p" tone="subdued">
            {sayCount(requests)}
            {open > 0 ? `, ${open} not answered` : ''}
          </Text>
        </Box>
      </InlineStack>
    </BlockStack>
  );
}

const sayCount = (requests: number): string => (requests === 1 ? '1 request' : `${requests} requests`);
