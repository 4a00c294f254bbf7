import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import type { FilterOption } from '../../../polaris/filter-choice.ts';
import { flag } from '../../../polaris/flag.ts';
import type { BulkLine } from './bulk-line.server.ts';
import type { BulkPreview } from './bulk.server.ts';
import type { BulkMove } from './bulk-moves.ts';

const route = '/app/requests/bulk';

interface Preview extends BulkPreview {
  readonly step: BulkMove;
}

interface Outcome {
  readonly done: string | null;
  readonly problem: string | null;
  /** Those that stayed as they are although they were to change. */
  readonly left: readonly BulkLine[];
}

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly people: readonly FilterOption[];
  /** The shop's saved answers. */
  readonly answers: readonly FilterOption[];
  /** Called once it is done, with those that are still to be looked at. */
  readonly onDone: (left: readonly string[]) => void;
}

type Select = HTMLElement & { value: string };

const asks: Readonly<Record<BulkMove, string>> = {
  approved: 'Approve these requests?',
  declined: 'Decline these requests?',
  answered: 'Send this answer?',
  closed: 'Close these requests?',
};

const presses: Readonly<Record<BulkMove, string>> = {
  approved: 'Approve',
  declined: 'Decline',
  answered: 'Send',
  closed: 'Close',
};

/** What can be done about the chosen requests; what is carried out is said first, one by one and with the amounts. */
export function BulkActions({ chosen, people, answers, onDone }: Props) {
  const preview = useFetcher<Preview>();
  const done = useFetcher<Outcome>();
  const modal = useRef<HTMLElementTagNameMap['s-modal']>(null);
  const asked = useRef({ token: '', answer: '' });
  const [isTold, setTold] = useState(false);
  const ids = [...chosen].join(' ');
  const finished = useRef(onDone);
  finished.current = onDone;
  useEffect(() => {
    if (!done.data?.done) return;
    shopify.toast.show(done.data.done);
    const { left } = done.data;
    if (left.length === 0) modal.current?.hideOverlay();
    else setTold(true);
    finished.current(left.map(({ id }) => id));
  }, [done.data]);
  const assigned = useEvents<Select>({
    change: (_, select) => {
      if (select.value === '') return;
      const to = select.value === 'nobody' ? '' : select.value;
      done.submit({ do: 'assign', ids, to }, { method: 'post', action: route });
      select.value = '';
    },
  });
  const ask = (step: BulkMove, answer = '') => {
    asked.current = { token: crypto.randomUUID(), answer };
    setTold(false);
    preview.load(`${route}?${new URLSearchParams({ do: step, ids, answer }).toString()}`);
    modal.current?.showOverlay();
  };
  const answering = useEvents<Select>({
    change: (_, select) => {
      if (select.value === '') return;
      ask('answered', select.value);
      select.value = '';
    },
  });
  const said = preview.state === 'idle' ? preview.data : undefined;
  const happening = said?.lines.filter(({ happens }) => happens) ?? [];
  const isBusy = done.state !== 'idle';
  const press = () => {
    if (said === undefined) return;
    const { token, answer } = asked.current;
    const read = JSON.stringify(Object.fromEntries(happening.map(({ id, words }) => [id, words])));
    done.submit({ do: said.step, ids, token, answer, said: read }, { method: 'post', action: route });
  };
  return (
    <s-box padding="base">
      <s-stack direction="inline" gap="base" alignItems="end">
        <span role="status">
          <s-text>{chosen.size === 1 ? '1 request chosen' : `${chosen.size} requests chosen`}</s-text>
        </span>
        {(['approved', 'declined', 'closed'] as const).map((step) => (
          <s-button key={step} onClick={() => ask(step)} disabled={flag(isBusy)}>
            {presses[step]}
          </s-button>
        ))}
        {answers.length === 0 ? null : (
          <s-select ref={answering} label="Send a saved answer" value="" disabled={flag(isBusy)}>
            <s-option value="">Choose</s-option>
            {answers.map(({ value, label }) => (
              <s-option key={value} value={value}>
                {label}
              </s-option>
            ))}
          </s-select>
        )}
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
      {isTold ? (
        <s-modal id="bulk" ref={modal} heading="These stay as they are">
          <Lines lines={done.data?.left ?? []} />
          <s-button slot="secondary-actions" commandFor="bulk" command="--hide">
            Close
          </s-button>
        </s-modal>
      ) : (
        <s-modal id="bulk" ref={modal} heading={said === undefined ? 'What happens' : asks[said.step]}>
          {said === undefined ? <s-spinner accessibilityLabel="Looking what would happen" /> : null}
          <s-stack gap="base">
            {said === undefined || said.sum === '' ? null : (
              <s-banner tone="warning">In all: {said.sum}.</s-banner>
            )}
            <Lines lines={said?.lines ?? []} />
          </s-stack>
          <s-button slot="secondary-actions" commandFor="bulk" command="--hide">
            Keep them as they are
          </s-button>
          <s-button
            slot="primary-action"
            variant="primary"
            loading={flag(isBusy)}
            disabled={flag(happening.length === 0 || isBusy)}
            onClick={press}
          >
            {said === undefined ? 'Approve' : `${presses[said.step]} ${happening.length}`}
          </s-button>
        </s-modal>
      )}
    </s-box>
  );
}

/** Each request with what becomes of it. */
const Lines = ({ lines }: { readonly lines: readonly BulkLine[] }) => (
  <s-unordered-list>
    {lines.map(({ id, name, words }) => (
      <s-list-item key={id}>
        {name}: {words}
      </s-list-item>
    ))}
  </s-unordered-list>
);
