import { Form, useLocation, useNavigate } from '@remix-run/react';
import { useRef } from 'react';

import { useEvents } from './events.ts';
import type { AppliedFilter, FilterChoice, FilterOption } from './filter-choice.ts';
import { flag } from './flag.ts';

interface Props {
  /** What is listed, as the search says it: `orders`. */
  readonly what: string;
  /** What can be typed into the search. */
  readonly placeholder: string;
  readonly search: string;
  /** How it can be sorted; left out for a list that stands in one order. */
  readonly sorting?: { readonly value: string; readonly options: readonly FilterOption[] };
  readonly choices: readonly (FilterChoice & { readonly value: string })[];
  readonly applied: readonly AppliedFilter[];
  /** What the address narrows the list down by and no field of the form says. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** What the list is searched for, narrowed down by and sorted by. All of it stands in the address, and a choice counts at once. */
export function ListFilters({ what, placeholder, search, sorting, choices, applied, kept }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const apply = () => navigate(`?${chosenIn(form.current).toString()}`);
  const searched = useEvents({ change: apply });
  const sorted = useEvents({ change: apply });
  return (
    <s-box slot="filters">
      <Form method="get" ref={form} role="search">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <s-stack gap="small-200">
          <s-grid gap="small-200" gridTemplateColumns="1fr auto auto" alignItems="end">
            <s-search-field
              ref={searched}
              name="q"
              value={search}
              label={`Search ${what}`}
              labelAccessibilityVisibility="exclusive"
              placeholder={placeholder}
            />
            <s-button icon="filter" commandFor="filters" accessibilityLabel={`Filter ${what}`}>
              Filter
            </s-button>
            {sorting ? <s-button icon="sort" commandFor="sort" accessibilityLabel={`Sort ${what}`} /> : null}
          </s-grid>
          {applied.length > 0 ? (
            <s-stack direction="inline" gap="small-200">
              {applied.map((each) => (
                <AppliedChip key={each.name} {...each} />
              ))}
            </s-stack>
          ) : null}
        </s-stack>
        <s-popover id="filters" inlineSize="300px">
          <s-box padding="base">
            <s-stack gap="base">
              {choices.map((choice) => (
                <Choice key={choice.name} choice={choice} onChange={apply} />
              ))}
            </s-stack>
          </s-box>
        </s-popover>
        {sorting ? (
          <s-popover id="sort">
            <s-box padding="base">
              <s-choice-list ref={sorted} name="sort" label="Sort by">
                {sorting.options.map(({ value, label }) => (
                  <s-choice key={value} value={value} selected={flag(sorting.value === value)}>
                    {label}
                  </s-choice>
                ))}
              </s-choice-list>
            </s-box>
          </s-popover>
        ) : null}
      </Form>
    </s-box>
  );
}

/** What a form says, without what is not chosen. */
function chosenIn(form: HTMLFormElement | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of form ? new FormData(form) : [])
    if (typeof value === 'string' && value !== '') query.set(name, value);
  return query;
}

function Choice(props: {
  readonly choice: FilterChoice & { readonly value: string };
  readonly onChange: () => void;
}) {
  const { choice, onChange } = props;
  const chosen = useEvents({ change: onChange });
  const { name, label, all, options, value } = choice;
  return (
    <s-select ref={chosen} name={name} label={label} value={value}>
      <s-option value="">{all}</s-option>
      {options.map((option) => (
        <s-option key={option.value} value={option.value}>
          {option.label}
        </s-option>
      ))}
    </s-select>
  );
}

/** Something that the list is narrowed down by, to be taken away. */
function AppliedChip({ name, label }: AppliedFilter) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const removed = useEvents({
    remove: () => {
      const query = new URLSearchParams(search);
      for (const each of [name, 'before', 'after']) query.delete(each);
      navigate(`?${query.toString()}`);
    },
  });
  return (
    <s-clickable-chip ref={removed} removable>
      {label}
    </s-clickable-chip>
  );
}
