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

/** Each request with its note, and whether somebody has answered it. */
export function RequestList({ requests }: { readonly requests: readonly ShownRequest[] }) {
  return (
    <s-table>
      <s-table-header-row>
        <s-table-header listSlot="primary">Ship to</s-table-header>
        <s-table-header listSlot="secondary">Asked</s-table-header>
        <s-table-header listSlot="inline">Status</s-table-header>
        <s-table-header listSlot="labeled">Note</s-table-header>
        <s-table-header listSlot="labeled">E-mail</s-table-header>
        <s-table-header listSlot="labeled">Answer</s-table-header>
      </s-table-header-row>
      <s-table-body>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </s-table-body>
    </s-table>
  );
}

function RequestRow({ request }: { readonly request: ShownRequest }) {
  const { countryName, email, note, language, when, answered } = request;
  return (
    <s-table-row>
      <s-table-cell>{countryName}</s-table-cell>
      <s-table-cell>
        <s-stack>
          <s-text>{when}</s-text>
          <s-text color="subdued">in {language}</s-text>
        </s-stack>
      </s-table-cell>
      <s-table-cell>
        {answered ? <s-badge>Answered</s-badge> : <s-badge tone="caution">Not answered</s-badge>}
      </s-table-cell>
      <s-table-cell>
        {note ? (
          <span style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</span>
        ) : (
          <s-text color="subdued">No note</s-text>
        )}
      </s-table-cell>
      <s-table-cell>
        {email ? (
          <s-link href={`mailto:${encodeURIComponent(email)}`} target="_blank">
            {email}
          </s-link>
        ) : (
          <s-text color="subdued">No e-mail address</s-text>
        )}
      </s-table-cell>
      <s-table-cell>
        <MarkAnswered request={request} />
      </s-table-cell>
    </s-table-row>
  );
}

function MarkAnswered({ request }: { readonly request: ShownRequest }) {
  const { id, answered, countryName, when } = request;
  return (
    <MarkButton
      route="/app/requests/countries"
      form={{ id, answered: answered ? 'no' : 'yes' }}
      label={answered ? 'Mark as not answered' : 'Mark as answered'}
      of={`${countryName}, ${when}`}
    />
  );
}
