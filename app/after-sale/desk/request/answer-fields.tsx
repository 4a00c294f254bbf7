import { useRef } from 'react';

import { useEvents } from '../../../polaris/events.ts';

/** A saved answer, with its slots filled. */
export interface ReadyAnswer {
  readonly value: string;
  readonly title: string;
  readonly text: string;
}

type Select = HTMLElement & { readonly value: string };

/** What is written to the customer, begun with a saved answer or without. */
export function AnswerFields({ answers }: { readonly answers: readonly ReadyAnswer[] }) {
  const area = useRef<HTMLElementTagNameMap['s-text-area']>(null);
  const chosen = useEvents<Select>({
    change: (_, { value }) => {
      const answer = answers.find((each) => each.value === value);
      if (answer && area.current) area.current.value = answer.text;
    },
  });
  return (
    <>
      {answers.length === 0 ? null : (
        <s-select ref={chosen} label="Begin with a saved answer" value="">
          <s-option value="">Choose</s-option>
          {answers.map(({ value, title }) => (
            <s-option key={value} value={value}>
              {title}
            </s-option>
          ))}
        </s-select>
      )}
      <s-text-area ref={area} name="words" label="What you write" rows={6} maxLength={5_000} />
    </>
  );
}
