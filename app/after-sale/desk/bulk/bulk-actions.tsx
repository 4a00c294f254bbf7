import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import type { FilterOption } from '../../../polaris/filter-choice.ts';
import { flag } from '../../../polaris/flag.ts';
import type { BulkLine } from './bulk-line.server.ts';
import { BulkLines, LeftLines } from './bulk-lines.tsx';
import { readOf } from './bulk-moves.ts';
import type { BulkMove } from './bulk-moves.ts';
import type { BulkPreview } from './bulk.server.ts';
import { BulkWrites, writesNothing } from './bulk-writes.tsx';
import type { Writes } from './bulk-writes.tsx';
import { saySum } from './say-sum.ts';

const route = '/app/requests/bulk';

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
  answered: 'Write to these customers?',
  closed: 'Close these requests?',
};

const presses: Readonly<Record<BulkMove, string>> = {
  approved: 'Approve',
  declined: 'Decline',
  answered: 'Send',
  closed: 'Close',
};

const opens: Readonly<Record<BulkMove, string>> = { ...presses, answered: 'Write to them' };

/** What somebody is about to do to the chosen requests. `token`: names the form, so that two presses are one. */
interface Asking {
  readonly step: BulkMove;
  readonly token: string;
  /** What was looked at last. */
  readonly writes: Writes;
}

/** What can be done about the chosen requests; what is carried out is said first, one by one and with the amounts. */
export function BulkActions({ chosen, people, answers, onDone }: Props) {
  const done = useFetcher<Outcome>();
  const modal = useRef<HTMLElementTagNameMap['s-modal']>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
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
  const ask = (step: BulkMove) => {
    setAsking({ step, token: crypto.randomUUID(), writes: writesNothing });
    setTold(false);
    modal.current?.showOverlay();
  };
  const isBusy = done.state !== 'idle';
  const press = (step: BulkMove, form: Readonly<Record<string, string>>) =>
    done.submit({ do: step, ids, ...form }, { method: 'post', action: route });
  return (
    <s-box padding="base">
      <s-stack direction="inline" gap="base" alignItems="end">
        <span role="status">
          <s-text>{chosen.size === 1 ? '1 request chosen' : `${chosen.size} requests chosen`}</s-text>
        </span>
        {(['approved', 'declined', 'answered', 'closed'] as const).map((step) => (
          <s-button key={step} onClick={() => ask(step)} disabled={flag(isBusy)}>
            {opens[step]}
          </s-button>
        ))}
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
      <s-modal
        id="bulk"
        ref={modal}
        heading={isTold ? 'These stay as they are' : asking === null ? 'What happens' : asks[asking.step]}
      >
        {isTold ? (
          <LeftLines lines={done.data?.left ?? []} />
        ) : asking === null ? null : (
          <Asked
            key={asking.token}
            {...{ asking, ids, answers, isBusy }}
            onLook={setAsking}
            onPress={(form) => press(asking.step, form)}
          />
        )}
        <s-button slot="secondary-actions" commandFor="bulk" command="--hide">
          {isTold ? 'Close' : 'Keep them as they are'}
        </s-button>
      </s-modal>
    </s-box>
  );
}

interface AskedProps {
  readonly asking: Asking;
  readonly ids: string;
  readonly answers: readonly FilterOption[];
  readonly isBusy: boolean;
  readonly onLook: (asking: Asking) => void;
  readonly onPress: (form: Readonly<Record<string, string>>) => void;
}

/** What would happen to each of them, and the button by which it does. */
function Asked({ asking, ids, answers, isBusy, onLook, onPress }: AskedProps) {
  const { step, token, writes } = asking;
  const { said, look } = usePreview(ids, asking);
  const [own, setOwn] = useState('');
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTaken = ({ id, hindrance }: BulkLine) => ticked.get(id) ?? hindrance === null;
  const lines = said?.lines ?? [];
  const taken = lines.filter((line) => line.happens && isTaken(line));
  const sum = saySum(taken.flatMap(({ amounts }) => amounts));
  const show = (next: Writes) => {
    onLook({ ...asking, writes: next });
    look(next);
  };
  const isUnseen = own.trim() !== writes.own;
  const press = () => {
    if (isUnseen) show({ answer: '', own: own.trim() });
    else
      onPress({
        ...{ ...writes, token },
        said: JSON.stringify(Object.fromEntries(taken.map((line) => [line.id, readOf(line)]))),
      });
  };
  return (
    <>
      <s-stack gap="base">
        {step === 'closed' ? null : (
          <BulkWrites answers={answers} isOptional={step !== 'answered'} onChoose={show} onType={setOwn} />
        )}
        {sum === '' ? null : <s-banner tone="warning">In all: {sum}.</s-banner>}
        {said === null ? <s-spinner accessibilityLabel="Looking what would happen" /> : null}
        <BulkLines
          {...{ lines, isTaken }}
          onTake={(id, isOn) => setTicked((before) => new Map(before).set(id, isOn))}
        />
      </s-stack>
      <s-button
        slot="primary-action"
        variant="primary"
        loading={flag(isBusy)}
        disabled={flag(said === null || isBusy || (!isUnseen && taken.length === 0))}
        onClick={press}
      >
        {isUnseen ? 'Show what each of them reads' : `${presses[step]} ${taken.length}`}
      </s-button>
    </>
  );
}

/**
 * What would become of the chosen requests, asked as soon as that can be said: `said` is `null` while it is looked up, and has no lines before
 * anything is written to those who are written to.
 */
function usePreview(ids: string, { step, writes }: Asking) {
  const { data, state, submit } = useFetcher<BulkPreview>();
  const isSilent = step === 'answered' && writes.answer === '' && writes.own === '';
  const look = (next: Writes) =>
    submit({ do: step, ids, ...next }, { method: 'post', action: `${route}/preview` });
  const atFirst = useRef(() => {
    if (!isSilent) look(writes);
  });
  useEffect(() => atFirst.current(), []);
  if (isSilent) return { said: { lines: [] }, look };
  return { said: state === 'idle' ? (data ?? null) : null, look };
}
