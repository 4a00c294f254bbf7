import type { ReactNode } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import { flag } from '../../../polaris/flag.ts';
import type { ListedRequest } from './listed-request.ts';

interface Props {
  readonly requests: readonly ListedRequest[];
  /** What stands above the rows: search and filters. */
  readonly filters: ReactNode;
  readonly isLoading: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  /** To the page in front of this one and to the one behind it; `null` where there is none. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

type Checkbox = HTMLElement & { readonly checked: boolean };

/** Requests, one a row, each with the link to its page and a box to choose it with others. */
export function RequestTable({ requests, filters, isLoading, chosen, onChoose, ...turns }: Props) {
  const turned = useEvents({
    nextpage: () => turns.onNext?.(),
    previouspage: () => turns.onPrevious?.(),
  });
  const allChosen = useEvents<Checkbox>({
    change: (_, { checked }) => onChoose(new Set(checked ? requests.map(({ id }) => id) : [])),
  });
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const isAll = requests.length > 0 && requests.every(({ id }) => chosen.has(id));
  return (
    <s-table
      ref={turned}
      loading={flag(isLoading)}
      paginate={flag(turns.onPrevious !== null || turns.onNext !== null)}
      hasPreviousPage={flag(turns.onPrevious !== null)}
      hasNextPage={flag(turns.onNext !== null)}
    >
      {filters}
      <s-table-header-row>
        <s-table-header listSlot="kicker">
          <s-checkbox
            ref={allChosen}
            label="All"
            accessibilityLabel="Choose all requests of this page"
            checked={flag(isAll)}
            indeterminate={flag(chosen.size > 0 && !isAll)}
          />
        </s-table-header>
        <s-table-header listSlot="primary">Request</s-table-header>
        <s-table-header listSlot="inline">Stage</s-table-header>
        <s-table-header listSlot="labeled">Policy says</s-table-header>
        <s-table-header listSlot="secondary">Due</s-table-header>
        <s-table-header listSlot="labeled">From</s-table-header>
        <s-table-header listSlot="labeled">Opened</s-table-header>
        <s-table-header listSlot="labeled">Assigned to</s-table-header>
      </s-table-header-row>
      <s-table-body>
        {requests.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            isChosen={chosen.has(request.id)}
            onChoose={(isChosen) => choose(request.id, isChosen)}
          />
        ))}
        {requests.length === 0 ? (
          <s-table-row>
            <s-table-cell>No request is like this. Look for another one, or take a filter away.</s-table-cell>
          </s-table-row>
        ) : null}
      </s-table-body>
    </s-table>
  );
}

interface RowProps {
  readonly request: ListedRequest;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function RequestRow({ request, isChosen, onChoose }: RowProps) {
  const { id, name, page, from, opened, stage, policy, due, isLate, assignee } = request;
  const box = useEvents<Checkbox>({ change: (_, { checked }) => onChoose(checked) });
  const link = `request-${id}`;
  return (
    <s-table-row clickDelegate={link}>
      <s-table-cell>
        <s-checkbox ref={box} label="Choose" accessibilityLabel={`Choose ${name}`} checked={flag(isChosen)} />
      </s-table-cell>
      <s-table-cell>
        <s-link id={link} href={page}>
          {name}
        </s-link>
      </s-table-cell>
      <s-table-cell>
        <s-stack direction="inline" gap="small-300">
          <s-badge tone={stage.tone}>{stage.words}</s-badge>
          {isLate ? <s-badge tone="critical">Late</s-badge> : null}
        </s-stack>
      </s-table-cell>
      <s-table-cell>
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-badge tone={policy.tone}>{policy.words}</s-badge>
          {policy.detail}
        </s-stack>
      </s-table-cell>
      <s-table-cell>{due ?? <s-text color="subdued">Nothing is due</s-text>}</s-table-cell>
      <s-table-cell>
        <span style={{ overflowWrap: 'anywhere' }}>{from}</span>
      </s-table-cell>
      <s-table-cell>{opened}</s-table-cell>
      <s-table-cell>{assignee ?? <s-text color="subdued">Nobody</s-text>}</s-table-cell>
    </s-table-row>
  );
}
