import { useEffect, useRef } from 'react';

import { useEvents } from '../../polaris/events.ts';
import type { RowOfList, RowsView } from './view.ts';

interface Overlay extends HTMLElement {
  showOverlay: () => void;
  hideOverlay: () => void;
}

/** Opens a modal while there is something to ask, and tells when it was closed. */
function useOverlay(isOpen: boolean, close: () => void) {
  const modal = useRef<Overlay | null>(null);
  const listen = useEvents<Overlay>({ afterhide: close });
  useEffect(() => {
    if (isOpen) modal.current?.showOverlay();
  }, [isOpen]);
  return {
    ref: (element: Overlay | null) => {
      modal.current = element;
      listen(element);
    },
    hide: () => modal.current?.hideOverlay(),
  };
}

/** The buttons of a question: each closes it, and one of them acts before. */
function Answers(props: {
  readonly yes: string;
  readonly no?: string;
  readonly tone?: 'critical';
  readonly hide: () => void;
  readonly act: () => void;
}) {
  const { yes, no = 'Cancel', tone, hide, act } = props;
  return (
    <>
      <s-button slot="secondary-actions" onClick={hide}>
        {no}
      </s-button>
      <s-button
        slot="primary-action"
        variant="primary"
        tone={tone}
        onClick={() => {
          act();
          hide();
        }}
      >
        {yes}
      </s-button>
    </>
  );
}

/** Asks before a row is removed that something else depends on. */
export function RemoveRowModal({
  removing,
  close,
  remove,
}: {
  readonly removing: RowOfList | null;
  readonly close: () => void;
  readonly remove: (row: RowOfList) => void;
}) {
  const { ref, hide } = useOverlay(removing !== null, close);
  return (
    <s-modal ref={ref} id="remove-row" heading={`Remove ${removing?.title ?? ''}?`}>
      <s-stack gap="small-200">
        {(removing?.asks ?? []).map((sentence) => (
          <s-paragraph key={sentence}>{sentence}</s-paragraph>
        ))}
        <s-paragraph color="subdued">Nothing changes for shoppers until you publish.</s-paragraph>
      </s-stack>
      <Answers
        no="Keep"
        yes="Remove"
        tone="critical"
        hide={hide}
        act={() => {
          if (removing) remove(removing);
        }}
      />
    </s-modal>
  );
}

/** Asks to which position a row is moved. */
export function MoveRowModal({
  moving,
  close,
  move,
}: {
  readonly moving: RowOfList | null;
  readonly close: () => void;
  readonly move: (row: RowOfList, to: string) => void;
}) {
  const { ref, hide } = useOverlay(moving !== null, close);
  const position = useRef<HTMLElementTagNameMap['s-number-field']>(null);
  return (
    <s-modal ref={ref} id="move-row" heading={`Move ${moving?.title ?? ''}`}>
      {moving === null ? null : (
        <s-number-field
          ref={position}
          label={`Position, from 1 to ${moving.of}`}
          value={String(moving.position)}
          min={1}
          max={moving.of}
          step={1}
        />
      )}
      <Answers
        yes="Move"
        hide={hide}
        act={() => {
          const to = Number(position.current?.value);
          // Beyond its ends a list goes on nowhere.
          if (moving && Number.isInteger(to)) move(moving, String(Math.min(Math.max(to, 1), moving.of)));
        }}
      />
    </s-modal>
  );
}

/** Asks for which country or event a new row is. */
export function AddRowModal({
  adding,
  close,
  add,
}: {
  readonly adding: RowsView | null;
  readonly close: () => void;
  readonly add: (list: string, chosen: string) => void;
}) {
  const { ref, hide } = useOverlay(adding !== null, close);
  const chosen = useRef<HTMLElementTagNameMap['s-select']>(null);
  return (
    <s-modal ref={ref} id="add-row" heading={adding?.addLabel ?? 'Add'}>
      {adding?.choose === undefined ? null : (
        <s-select ref={chosen} label={adding.choose.label} placeholder="Choose">
          {adding.choose.options.map((option) => (
            <s-option key={option.value} value={option.value}>
              {option.label}
            </s-option>
          ))}
        </s-select>
      )}
      <Answers
        yes="Add"
        hide={hide}
        act={() => {
          const value = chosen.current?.value ?? '';
          if (adding && value !== '') add(adding.name, value);
        }}
      />
    </s-modal>
  );
}
