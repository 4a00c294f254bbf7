import { keysIn, minimalPolicy } from '@doorstep/policy';
import type { FormTexts, Policy, Reader } from '@doorstep/policy';

import { countryName } from '../../country-name.ts';
import { readerIn } from '../../reader.ts';
import type { Draft } from '../draft/draft.ts';
import type { Option } from './view.ts';

/** What the fields of a page are described from. */
export interface Subject {
  /** As saved. */
  readonly texts: FormTexts;
  /** What is typed on top of it. */
  readonly unsaved: FormTexts;
  /** The shop's. */
  readonly currency: string;
  /** The plain policy of this shop: what is normal. */
  readonly plain: Policy;
  readonly reader: Reader;
}

/** What a draft's fields are described from. */
export function subjectOf({ opened, texts, unsaved }: Draft): Subject {
  const { name, shopCurrency: currency, timeZone, contact } = opened.merchant;
  const country = opened.destinations.served[0]?.country ?? 'US';
  return {
    texts,
    unsaved,
    currency,
    plain: minimalPolicy({ name, currency, timeZone, country, contact }),
    reader: readerIn('en'),
  };
}

/** The countries that the draft ships to, in their order. */
export const servedCountries = (texts: FormTexts): readonly string[] =>
  keysIn(texts, 'destinations.served').map((key) => texts[`destinations.served.${key}.country`] ?? '');

/** The events of the draft by their ids. */
export const eventsIn = (texts: FormTexts): readonly Option[] =>
  keysIn(texts, 'events').map((key) => {
    const id = texts[`events.${key}.id`] ?? '';
    return { value: id, label: texts[`events.${key}.name`] ?? id };
  });

/** Countries as a form offers them. */
export const countryOptions = (codes: readonly string[]): readonly Option[] =>
  codes.map((value) => ({ value, label: sayCountryCode(value) }));

/** A country's name; what is no code of one stays as it is. */
export const sayCountryCode = (code: string): string => (/^[A-Z]{2}$/.test(code) ? countryName(code) : code);
