import type { Option } from './view.ts';

/** Currencies that a merchant is offered, beside the one that is in use. */
const offered = ['USD', 'CAD', 'HKD', 'JPY', 'KRW', 'SGD', 'EUR', 'GBP', 'AUD'] as const;

/** Currencies to choose from, the one in use first. */
export const currencies = (current: string): readonly Option[] =>
  [...new Set([current, ...offered])].map((value) => ({ value, label: value }));
