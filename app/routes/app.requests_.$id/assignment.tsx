import { useFetcher } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';
import type { FilterOption } from '../../polaris/filter-choice.ts';

type Select = HTMLElement & { readonly value: string };

interface Props {
  readonly assignee: string;
  readonly people: readonly FilterOption[];
}

/** Who works on the request; a choice counts at once. */
export function Assignment({ assignee, people }: Props) {
  const fetcher = useFetcher();
  const chosen = useEvents<Select>({
    change: (_, { value }) => fetcher.submit({ assignee: value }, { method: 'post' }),
  });
  return (
    <s-select ref={chosen} label="Assigned to" value={assignee}>
      <s-option value="">Nobody</s-option>
      {people.map(({ value, label }) => (
        <s-option key={value} value={value}>
          {label}
        </s-option>
      ))}
    </s-select>
  );
}
