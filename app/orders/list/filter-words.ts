import type { AppliedFilter, FilterChoice } from '../../polaris/filter-choice.ts';
import type { OrderFilter } from './filter.ts';

/** A filter of the orders, by its name in addresses. */
export type OrderChoice = FilterChoice<keyof OrderFilter>;

/** The filters whose choices are the same in every shop. */
export const fixedChoices: readonly OrderChoice[] = [
  {
    ...{ name: 'problem', label: 'To do', all: 'All orders' },
    options: [{ value: 'yes', label: 'Waits for somebody' }],
  },
  {
    ...{ name: 'held', label: 'Hold', all: 'On hold or not' },
    options: [
      { value: 'yes', label: 'On hold' },
      { value: 'address', label: 'On hold for its address' },
      { value: 'destination', label: 'On hold for its country' },
    ],
  },
  {
    ...{ name: 'shipping', label: 'Shipping', all: 'Free or paid' },
    options: [
      { value: 'free', label: 'Shipped free' },
      { value: 'paid', label: 'Paid shipping' },
    ],
  },
  {
    ...{ name: 'protected', label: 'Protection', all: 'Protected or not' },
    options: [
      { value: 'yes', label: 'Protected' },
      { value: 'no', label: 'Not protected' },
    ],
  },
  {
    ...{ name: 'signature', label: 'Signature', all: 'Needed or not' },
    options: [
      { value: 'yes', label: 'Signature needed' },
      { value: 'required', label: 'Signature needed for certain' },
      { value: 'if-carrier', label: 'Signature needed with your carrier' },
      { value: 'unknown', label: 'Signature not decided' },
    ],
  },
  {
    ...{ name: 'address', label: 'Address', all: 'Any kind of address' },
    options: [
      { value: 'box', label: 'Anything but a street' },
      { value: 'poBox', label: 'P.O. box' },
      { value: 'streetAndPoBox', label: 'Street and P.O. box' },
      { value: 'privateMailbox', label: 'Private mailbox' },
      { value: 'ruralBox', label: 'Rural route box' },
      { value: 'generalDelivery', label: 'General delivery' },
      { value: 'unread', label: 'Too long to be read' },
      { value: 'street', label: 'Street' },
    ],
  },
];

const verdicts = {
  refuse: 'Address refused',
  ask: 'Address to be confirmed',
  allow: 'Address accepted',
} as const;

/** What the list is narrowed down by, each in a few words; `choices` are those that the page offers. */
export function appliedFilters(
  filter: OrderFilter,
  choices: readonly OrderChoice[],
): readonly AppliedFilter[] {
  const chosen = choices.flatMap(({ name, label, options }) => {
    const value = filter[name];
    if (value === null) return [];
    const option = options.find((each) => each.value === String(value));
    return [{ name, label: option?.label ?? `${label}: ${value}` }];
  });
  const { verdict, form, unserved, from, to } = filter;
  return [
    ...chosen,
    ...(filter.near === null ? [] : [{ name: 'near', label: sayNear(filter, filter.near) }]),
    ...(verdict === null ? [] : [{ name: 'verdict', label: verdicts[verdict] }]),
    ...(form === null ? [] : [{ name: 'form', label: `Address form: ${form}` }]),
    ...(unserved === null ? [] : [{ name: 'unserved', label: 'To where you do not ship' }]),
    ...(from === null ? [] : [{ name: 'from', label: `From ${from}` }]),
    ...(to === null ? [] : [{ name: 'to', label: `To ${to}` }]),
  ];
}

function sayNear({ side, past, in: currency }: OrderFilter, near: number): string {
  const amount = [past ? `${past} to ${near}` : side === null ? near : `up to ${near}`, currency ?? '']
    .join(' ')
    .trim();
  return side === null ? `Within ${amount} of free shipping` : capitalized(`${amount} ${side} free shipping`);
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
