import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { AddRowModal, MoveRowModal, RemoveRowModal } from './row-modals.tsx';
import { CardSection } from './card-section.tsx';
import { Live, LiveProvider } from './live.ts';
import type { Done, LoadedPage } from './page.server.ts';
import { ProblemsBanner } from './problems-banner.tsx';
import { PageActionsProvider } from './page-actions.ts';
import { useDone } from './use-done.ts';
import { useFieldInAddress } from './use-field-in-address.ts';
import { useTyping } from './use-typing.ts';
import { countUtterance, utteranceField } from './utterance-field.ts';
import type { RowOfList, RowsView } from './view.ts';

/**
 * A page of the editor: its settings as one form that keeps a draft. `address` is its own; what has to do with the settings
 * and is none stands below the form.
 */
export function EditorPage({
  loaded,
  address,
  children,
}: {
  readonly loaded: LoadedPage;
  readonly address: string;
  readonly children?: ReactNode;
}) {
  const { heading, help, back, cards, row, answer, place } = loaded;
  const [live] = useState(() => new Live(answer));
  const form = useRef<HTMLFormElement>(null);
  const fetcher = useFetcher<Done>();
  const [removing, setRemoving] = useState<RowOfList | null>(null);
  const [moving, setMoving] = useState<RowOfList | null>(null);
  const [adding, setAdding] = useState<RowsView | null>(null);
  useTyping(form, live, place);
  useFieldInAddress(form);
  useDone(fetcher, form, { address, back: back.href });
  useEffect(() => live.load(answer), [live, answer]);

  const post = (fields: Readonly<Record<string, string>>) => {
    if (!form.current) return;
    countUtterance(form.current);
    const body = new FormData(form.current);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    fetcher.submit(body, { method: 'post', action: address });
  };
  const onList = (does: string, list: string, key: string, chosen = '') =>
    post({ intent: 'list', does, list, key, chosen });
  const actions = {
    add: (list: string) => onList('add', list, ''),
    choose: setAdding,
    move: (list: string, key: string, to: 'up' | 'down') => onList(to, list, key),
    place: setMoving,
    settle: (finding: string, way: number) => post({ intent: 'way-out', finding, way: String(way) }),
    decide: (finding: string, keep: boolean) => post({ intent: keep ? 'keep' : 'reopen', finding }),
    remove: (row: RowOfList) =>
      row.asks.length > 0 ? setRemoving(row) : onList('remove', row.list, row.key),
  };
  return (
    <s-page heading={heading} inlineSize="large">
      <s-link slot="breadcrumb-actions" href={back.href}>
        {back.label}
      </s-link>
      <s-button slot="secondary-actions" href="/app/policy/publish">
        Review and publish
      </s-button>
      {row === null || row.of === 1 ? null : (
        <s-button slot="secondary-actions" onClick={() => actions.place(row)}>
          Move
        </s-button>
      )}
      {row === null ? null : (
        <s-button slot="secondary-actions" tone="critical" onClick={() => actions.remove(row)}>
          Remove
        </s-button>
      )}
      <LiveProvider value={live}>
        <PageActionsProvider value={actions}>
          <s-stack gap="base">
            <s-paragraph color="subdued">{help}</s-paragraph>
            <ProblemsBanner problems={answer.problems} cards={cards} form={form} />
            <fetcher.Form
              ref={form}
              method="post"
              action={address}
              data-save-bar
              onSubmit={({ currentTarget }) => {
                live.sent = new Map(
                  [...new FormData(currentTarget)].flatMap(([name, value]) =>
                    typeof value === 'string' ? [[name, value.trim()]] : [],
                  ),
                );
              }}
            >
              <input type="hidden" name={utteranceField} />
              <s-stack gap="base">
                {cards.map((card) => (
                  <CardSection key={card.name} card={card} />
                ))}
              </s-stack>
            </fetcher.Form>
            {children}
          </s-stack>
          <RemoveRowModal
            removing={removing}
            close={() => setRemoving(null)}
            remove={({ list, key }) => onList('remove', list, key)}
          />
          <MoveRowModal
            moving={moving}
            close={() => setMoving(null)}
            move={({ list, key }, to) => onList('to', list, key, to)}
          />
          <AddRowModal
            adding={adding}
            close={() => setAdding(null)}
            add={(list, chosen) => onList('add', list, '', chosen)}
          />
        </PageActionsProvider>
      </LiveProvider>
    </s-page>
  );
}
