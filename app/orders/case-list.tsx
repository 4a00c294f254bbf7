import { Badge, BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';

import { MarkButton } from '../mark-button.tsx';
import { sayInstant } from '../policy/date-in-zone.ts';
import { adminAddress } from './admin-address.ts';
import { caseWords } from './case-words.ts';
import type { OpenCase } from './open-cases.server.ts';

/** A case for the browser; `opened` in words, by the server's clock format, so that both render the same. */
export type ShownCase = Omit<OpenCase, 'openedAt'> & { readonly opened: string };

/** A case with its instant in the merchant's time zone. */
export function showCase({ openedAt, ...found }: OpenCase, timeZone: string): ShownCase {
  return { ...found, opened: sayInstant(openedAt, timeZone) };
}

/** What waits for a person, with what to do about it; nothing when nothing waits. */
export function CaseList({ cases, total }: { readonly cases: readonly ShownCase[]; readonly total: number }) {
  if (total === 0) return null;
  return (
    <BlockStack gap="300">
      <Text as="h2" variant="headingMd">
        {total > cases.length ? `To do: ${cases.length} of ${total}` : `To do: ${total}`}
      </Text>
      {cases.map((each) => (
        <CaseCard key={`${each.subject} ${each.kind}`} found={each} />
      ))}
    </BlockStack>
  );
}

function CaseCard({ found }: { readonly found: ShownCase }) {
  const { orderId, kind, statement, message, opened } = found;
  const { what, toDo } = caseWords(kind);
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            {what}
          </Text>
          <Badge tone="attention">To do</Badge>
          <Badge size="small">{statement}</Badge>
        </InlineStack>
        <InlineStack gap="200">
          {orderId === null ? (
            <Text as="span">No order id: its message could not be read</Text>
          ) : (
            <Link url={adminAddress(orderId)} target="_top">
              {`Order ${nameOf(found)}`}
            </Link>
          )}
          <Text as="span" tone="subdued">
            since {opened}
          </Text>
        </InlineStack>
        <Text as="p">{message}</Text>
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="p">{toDo}</Text>
          <MarkDone found={found} />
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

const nameOf = ({ orderId, orderName }: ShownCase): string =>
  orderName ?? orderId?.split('/').at(-1) ?? 'without id';

function MarkDone({ found }: { readonly found: ShownCase }) {
  const { subject, kind } = found;
  return (
    <MarkButton
      route="/app/orders"
      form={{ subject, kind }}
      label="Mark as done"
      of={`${caseWords(kind).what}, order ${nameOf(found)}`}
    />
  );
}
