import { keysIn, withoutKey } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';

import type { TextChanges } from '../draft/draft.ts';
import { sayCountryCode, servedCountries } from './subject.ts';

const served = 'destinations.served';

/** The rows of a list that name an event, and what is lost with them [RET-07, PROMO-02]. */
const referring = {
  'returns.events': 'the other days for returns of orders placed in it',
  'promotions.events': 'the refusal of codes while it runs',
} as const;

const lists = ['returns.events', 'promotions.events'] as const;

const rowsOfEvent = (texts: FormTexts, list: string, id: string): readonly string[] =>
  keysIn(texts, list).filter((key) => texts[`${list}.${key}.event`] === id);

/** What is asked before a row is taken out: in sentences, what happens with it. Nothing where nothing else changes. */
export function asksBeforeRemoving(texts: FormTexts, list: string, key: string): readonly string[] {
  if (list === served) return asksOfCountry(texts, texts[`${list}.${key}.country`] ?? '');
  if (list !== 'events') return [];
  const id = texts[`events.${key}.id`] ?? '';
  const lost = lists.filter((each) => rowsOfEvent(texts, each, id).length > 0).map((each) => referring[each]);
  const name = texts[`events.${key}.name`] ?? id;
  return lost.length === 0 ? [] : [`${name} leaves the policy, and with it ${lost.join(' and ')}.`];
}

function asksOfCountry(texts: FormTexts, country: string): readonly string[] {
  const name = sayCountryCode(country);
  const isLast = servedCountries(texts).length === 1;
  const also = [
    ...(isLast ? ['No other country is left: checkout will refuse every order.'] : []),
    ...(keysIn(texts, 'returns.countries').includes(country)
      ? [`Your returns within ${name} stay for orders that were placed before.`]
      : []),
    ...(keysIn(texts, 'protection.countries').includes(country)
      ? [`The protection is no longer offered in ${name}.`]
      : []),
  ];
  return also.length === 0
    ? []
    : [`Checkout will refuse orders to ${name}, and its delivery estimate goes too.`, ...also];
}

/** The changes that take a row out, with everything that would refer to nothing without it. */
export function withoutRow(texts: FormTexts, list: string, key: string): TextChanges {
  const row = withoutKey(texts, list, key);
  if (list === served) {
    const country = texts[`${list}.${key}.country`] ?? '';
    return {
      ...row,
      ...withoutKey(texts, 'protection.countries', country),
      ...withoutRows(texts, 'calendar.transit', (each) => texts[`${each}.country`] === country),
    };
  }
  if (list !== 'events') return row;
  const id = texts[`events.${key}.id`] ?? '';
  const names = (at: string) => texts[`${at}.event`] === id;
  return {
    ...row,
    ...withoutRows(texts, 'returns.events', names),
    ...withoutRows(texts, 'promotions.events', names),
  };
}

/** The change that takes rows out of a list. */
function withoutRows(texts: FormTexts, list: string, goes: (row: string) => boolean): FormTexts {
  const keys = keysIn(texts, list);
  const kept = keys.filter((key) => !goes(`${list}.${key}`));
  return kept.length === keys.length ? {} : { [list]: kept.join(' ') };
}
