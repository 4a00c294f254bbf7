import { Badge, BlockStack, Button, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { useFetcher } from '@remix-run/react';

/** A request for the browser; `when` in words, by the server's clock format, so that both render the same. */
export interface ShownRequest {
  readonly id: string;
  readonly countryName: string;
  readonly email: string | null;
  readonly note: string | null;
  /** The language that the shopper read, in English. */
  readonly language: string;
  readonly when: string;
  readonly answered: boolean;
}

export function RequestList({ requests }: { readonly requests: readonly ShownRequest[] }) {
  return (
    <BlockStack gap="300">
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </BlockStack>
  );
}

function RequestCard({ request }: { readonly request: ShownRequest }) {
  const { countryName, email, note, language, when, answered } = request;
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            Ship to {countryName}
          </Text>
          {answered ? <Badge>Answered</Badge> : <Badge tone="attention">Not answered</Badge>}
          <Text as="span" tone="subdued">
            {when} · in {language}
          </Text>
        </InlineStack>
        {note ? (
          <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</p>
        ) : (
          <Text as="p" tone="subdued">
            No note
          </Text>
        )}
        <InlineStack align="space-between" blockAlign="center" gap="200">
          {email ? (
            <Link url={`mailto:${encodeURIComponent(email)}`} target="_blank">
              {email}
            </Link>
          ) : (
            <Text as="p" tone="subdued">
              No e-mail address
            </Text>
          )}
          <MarkAnswered request={request} />
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function MarkAnswered({ request }: { readonly request: ShownRequest }) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const problem = fetcher.data?.problem ?? null;
  const { id, answered, countryName, when } = request;
  const what = answered ? 'Mark as not answered' : 'Mark as answered';
  return (
    <fetcher.Form method="post" action="/app/requests">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="answered" value={answered ? 'no' : 'yes'} />
      <InlineStack gap="200" blockAlign="center">
        <span role="status">
          {problem ? (
            <Text as="span" tone="critical">
              {problem}
            </Text>
          ) : null}
        </span>
        <Button
          submit
          size="slim"
          loading={fetcher.state !== 'idle'}
          accessibilityLabel={`${what}: ${countryName}, ${when}`}
        >
          {what}
        </Button>
      </InlineStack>
    </fetcher.Form>
  );
}
