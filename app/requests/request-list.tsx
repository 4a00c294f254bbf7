import { Badge, BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';

import { MarkButton } from '../mark-button.tsx';

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
  const { id, answered, countryName, when } = request;
  return (
    <MarkButton
      route="/app/requests"
      form={{ id, answered: answered ? 'no' : 'yes' }}
      label={answered ? 'Mark as not answered' : 'Mark as answered'}
      of={`${countryName}, ${when}`}
    />
  );
}
