import type { Policy } from '@doorstep/policy';

import { countryName } from '../country-name.ts';
import { sayInstant } from '../policy/date-in-zone.ts';
import type { ReceivedRequest, WantedCountry } from './desk.server.ts';
import { isServed } from './form.ts';
import type { ShownRequest } from './request-list.tsx';
import type { ShownCountry } from './wanted-countries.tsx';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** A request in the merchant's words and time zone. */
export function showRequest(request: ReceivedRequest, timeZone: string): ShownRequest {
  const { id, country, email, note, locale, createdAt, handledAt } = request;
  return {
    id,
    countryName: countryName(country),
    email,
    note,
    language: languages.of(locale) ?? locale,
    when: sayInstant(createdAt, timeZone),
    answered: handledAt !== null,
  };
}

/** A wanted country with its name, and whether the live policy ships there by now. */
export const showCountry = (wanted: WantedCountry, policy: Policy | null): ShownCountry => ({
  ...wanted,
  name: countryName(wanted.country),
  served: isServed(policy, wanted.country),
});
