import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import type { FilterOption } from '../../../polaris/filter-choice.ts';
import { flag } from '../../../polaris/flag.ts';
import type { BulkLine } from '../bulk.server.ts';
import type { BulkMove } from '../moves-of.ts';

const route = '/app/requests/bulk';

interface Preview {
  readonly step: BulkMove;
  readonly lines: readonly BulkLine[];
}

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly people: readonly FilterOption[];
  /** Called once it is done. */
  readonly onDone: () => void;
}

type Select = HTMLElement & { value: string };

const asks: Readonly<Record<BulkMove, string>> = {
  approved: 'Approve these requests?',
  closed: 'Close these requests?',
};

/** What can be done about the chosen requests; what is carried out is said first, one by one. */
export function BulkActions({ chosen, people, onDone }: Props) {
  const preview = useFetcher<Preview>();
  const done = useFetcher<{ readonly done: string | null; readonly problem: string | null }>();
  const modal = useRef<HTMLElementTagNameMap['s-modal']>(null);
  const token = useRef('');
  const ids = [...chosen].join(' ');
  const finished = useRef(onDone);
  finished.current = onDone;
  useEffect(() => {
    if (!done.data?.done) return;
    shopify.toast.show(done.data.done);
    modal.current?.hideOverlay();
    finished.current();
  }, [done.data]);
  const assigned = useEvents<Select>({
    change: (_, select) => {
      if (select.value === '') return;
      const to = select.value === 'nobody' ? '' : select.value;
      done.submit({ do: 'assign', ids, to }, { method: 'post', action: route });
      select.value = '';
    },
  });
  const ask = (step: BulkMove) => {
    token.current = crypto.randomUUID();
    preview.load(`${route}?${new URLSearchParams({ do: step, ids }).toString()}`);
    modal.current?.showOverlay();
  };
  const { step, lines } = preview.state === 'idle' && preview.data ? preview.data : { step: null, lines: [] };
  const count = lines.filter(({ happens }) => happens).length;
  const isBusy = done.state !== 'idle';
  return (
    <s-box padding="base">
      <s-stack direction="inline" gap="base" alignItems="end">
        <span role="status">
          <s-text>{chosen.size === 1 ? '1 request chosen' : `${chosen.size} requests chosen`}</s-text>
        </span>
        <s-button onClick={() => ask('approved')} disabled={flag(isBusy)}>
          Approve
        </s-button>
        <s-button onClick={() => ask('closed')} disabled={flag(isBusy)}>
          Close
        </s-button>
        <s-select ref={assigned} label="Assign to" value="" disabled={flag(isBusy)}>
          <s-option value="">Choose</s-option>
          {people.map(({ value, label }) => (
            <s-option key={value} value={value}>
              {label}
            </s-option>
          ))}
          <s-option value="nobody">Nobody</s-option>
        </s-select>
      </s-stack>
      {done.data?.problem ? <s-text tone="critical">{done.data.problem}</s-text> : null}
      <s-modal id="bulk" ref={modal} heading={step === null ? 'What happens' : asks[step]}>
        {step === null ? <s-spinner accessibilityLabel="Looking what would happen" /> : null}
        <s-unordered-list>
          {lines.map(({ id, name, words }) => (
            <s-list-item key={id}>
              {name}: {words}
            </s-list-item>
          ))}
        </s-unordered-list>
        <s-button slot="secondary-actions" commandFor="bulk" command="--hide">
          Keep them as they are
        </s-button>
        <s-button
          slot="primary-action"
          variant="primary"
          loading={flag(isBusy)}
          disabled={flag(step === null || count === 0 || isBusy)}
          onClick={() => {
            if (step === null) return;
            done.submit({ do: step, ids, token: token.current }, { method: 'post', action: route });
          }}
        >
          {step === 'closed' ? `Close ${count}` : `Approve ${count}`}
        </s-button>
      </s-modal>
    </s-box>
  );
}
