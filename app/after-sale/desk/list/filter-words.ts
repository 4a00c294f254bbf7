import type { AppliedFilter, FilterChoice, FilterOption } from '../../../polaris/filter-choice.ts';
import { doorWords, policySays, stageWords } from '../../words.ts';
import type { RequestFilter } from './filter.ts';

/** A filter of the queue, by its name in addresses. */
export type RequestChoice = FilterChoice<keyof RequestFilter>;

/** The filters of the queue; the kind is chosen above it. @param staff everybody of the shop who is known, by number. */
export const requestChoices = (staff: readonly FilterOption[]): readonly RequestChoice[] => [
  {
    ...{ name: 'late', label: 'Clock', all: 'Late or not' },
    options: [{ value: 'yes', label: 'Late' }],
  },
  {
    ...{ name: 'stage', label: 'Stage', all: 'Every stage' },
    options: Object.entries(stageWords).map(([value, { words: label }]) => ({ value, label })),
  },
  {
    ...{ name: 'says', label: 'Your policy says', all: 'Anything' },
    options: Object.entries(policySays).map(([value, { words: label }]) => ({ value, label })),
  },
  {
    ...{ name: 'assignee', label: 'Assigned to', all: 'Anybody' },
    options: [{ value: 'me', label: 'Me' }, { value: 'nobody', label: 'Nobody' }, ...staff],
  },
  {
    ...{ name: 'door', label: 'Came by', all: 'Every way' },
    options: Object.entries(doorWords).map(([value, label]) => ({ value, label })),
  },
  {
    ...{ name: 'ended', label: 'State', all: 'Open' },
    options: [{ value: 'yes', label: 'Ended' }],
  },
];

/** What the queue is narrowed down by, each in a few words. */
export const appliedTo = (
  filter: RequestFilter,
  choices: readonly RequestChoice[],
): readonly AppliedFilter[] =>
  choices.flatMap(({ name, label, options }) => {
    const value = filter[name];
    if (value === null) return [];
    return [{ name, label: `${label}: ${options.find((each) => each.value === value)?.label ?? value}` }];
  });
