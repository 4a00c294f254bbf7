import type { RequestSlot } from '@doorstep/policy';

import { useEvents } from '../../polaris/events.ts';

type Select = HTMLElement & { value: string };

/** What each slot of a request becomes. */
const requestWords: Readonly<Record<RequestSlot, string>> = {
  name: 'the customer’s name',
  order: 'the order’s number',
  address: 'the address that the order goes to',
  deadline: 'the last day of what comes next: to send it back, of the refund, of your answer',
  fee: 'the fee, as your policy decided it',
};

interface Props {
  readonly sentences: readonly { readonly id: string; readonly says: string }[];
  /** Puts a slot behind what is written. */
  readonly onChoose: (slot: string) => void;
}

/** What can be put into an answer so that it is always true: whole sentences of the policy, its values, and what a request says. */
export function Slots({ sentences, onChoose }: Props) {
  const chosen = useEvents<Select>({
    change: (_, select) => {
      if (select.value !== '') onChoose(`{${select.value}}`);
      select.value = '';
    },
  });
  return (
    <s-stack gap="small-200">
      <s-select
        ref={chosen}
        label="Add a sentence of your policy"
        details="It follows your policy, and each customer’s language."
        value=""
      >
        <s-option value="">Choose</s-option>
        {sentences.map(({ id, says }) => (
          <s-option key={id} value={id}>
            {`${id}: ${says.length > 90 ? `${says.slice(0, 90)} …` : says}`}
          </s-option>
        ))}
      </s-select>
      <details>
        <summary>What else can be filled in</summary>
        <s-box padding="base none">
          <s-unordered-list>
            {Object.entries(requestWords).map(([slot, words]) => (
              <s-list-item key={slot}>
                {`{${slot}}`}: {words}
              </s-list-item>
            ))}
            <s-list-item>
              {'{returns.fee}'}: any value of your policy, by its name on the policy’s pages
            </s-list-item>
          </s-unordered-list>
        </s-box>
      </details>
    </s-stack>
  );
}
