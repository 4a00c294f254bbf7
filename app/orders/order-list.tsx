import { Badge, BlockStack, Box, Card, InlineStack, Link, Text } from '@shopify/polaris';

import { sayInstant } from '../policy/date-in-zone.ts';
import { adminAddress } from './admin-address.ts';
import type { ExplainedOrder } from './explain-orders.server.ts';

/** A decided order for the browser; `placed` in words, by the server's clock format, so that both render the same. */
export type ListedOrder = Omit<ExplainedOrder, 'placedAt'> & {
  readonly placed: string;
  /** Something about it waits for a person. */
  readonly hasCase: boolean;
};

/** An order with its instant in the merchant's time zone; `open` are those with an open case. */
export function showOrder(
  { placedAt, ...order }: ExplainedOrder,
  timeZone: string,
  open: ReadonlySet<string>,
): ListedOrder {
  return { ...order, placed: sayInstant(placedAt, timeZone), hasCase: open.has(order.orderId) };
}

export function OrderList({ orders }: { readonly orders: readonly ListedOrder[] }) {
  if (orders.length === 0) {
    return (
      <Card>
        <BlockStack gap="200">
          <Text as="h3" variant="headingSm">
            No orders yet
          </Text>
          <Text as="p" tone="subdued">
            Every new order is checked against the policy it was sold under. What was decided, and why, is
            shown here.
          </Text>
        </BlockStack>
      </Card>
    );
  }
  return (
    <BlockStack gap="300">
      {orders.map((order) => (
        <DecidedOrderCard key={order.orderId} order={order} />
      ))}
    </BlockStack>
  );
}

const signatureWords = {
  required: 'Signature required',
  'if-carrier': 'Signature if shipped by the policy’s carrier',
  'not-required': null,
  unknown: null,
} as const;

function DecidedOrderCard({ order }: { readonly order: ListedOrder }) {
  const signature = signatureWords[order.signature];
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Link url={adminAddress(order.orderId)} target="_top" removeUnderline>
            <Text as="span" variant="headingSm">
              {order.orderName}
            </Text>
          </Link>
          <Text as="span" tone="subdued">
            {order.placed} · policy version {order.policyVersion}
          </Text>
          {order.hold ? <Badge tone="warning">On hold</Badge> : <Badge tone="success">Can ship</Badge>}
          {order.hasCase ? <Badge tone="attention">To do</Badge> : null}
          {signature ? <Badge tone="info">{signature}</Badge> : null}
          {order.protected ? <Badge tone="info">Protected</Badge> : null}
        </InlineStack>
        {order.hold ? <Text as="p">{order.hold.notes}</Text> : null}
        <BlockStack gap="200">
          {order.because.map((each) => (
            <Why key={each.statement} {...each} />
          ))}
        </BlockStack>
        {order.tags.length > 0 ? (
          <Text as="p" tone="subdued">
            Tags: {order.tags.join(', ')}
          </Text>
        ) : null}
        {order.unfinished.map((message) => (
          <Text key={message} as="p" tone="critical">
            Not done yet: {message}
          </Text>
        ))}
      </BlockStack>
    </Card>
  );
}

/** One sentence of the policy, and what about this order made it count. */
function Why({ statement, sentence, decided }: ListedOrder['because'][number]) {
  return (
    <InlineStack gap="200" wrap={false}>
      <Box minWidth="72px">
        <Badge size="small">{statement}</Badge>
      </Box>
      <BlockStack>
        <Text as="span">{sentence}</Text>
        <Text as="span" tone="subdued">
          This order: {decided.join('; ')}
        </Text>
      </BlockStack>
    </InlineStack>
  );
}
