import { randomUUID } from 'node:crypto';

import { localeOf, requestForm } from '@doorstep/policy';
import type { Locale, Policy } from '@doorstep/policy';

import { countryChoices } from '../country-choices.ts';
import type { CountryChoice } from '../country-choices.ts';
import type { Database } from '../database.server.ts';
import { currentVersion } from '../policy/versions.server.ts';
import type { ProxyRequest } from '../storefront-proxy/verify.server.ts';
import type { FormPageProps } from './form-page.tsx';
import { isServed } from './form.ts';

/** A shopper at the form: of which shop, in which language, and where they can ask to be shipped to. */
export interface Visit {
  readonly shop: string;
  readonly shopName: string;
  readonly locale: Locale;
  readonly policy: Policy | null;
  /** The country in the form's address, as it was written there. */
  readonly country: string;
  /** Countries that are not served yet, by their names in the shopper's language. */
  readonly countries: readonly CountryChoice[];
  readonly action: string;
}

/** What the form needs to know; `null` when the shop does not have the app, or there is no such form. */
export async function visitOf(
  database: Database,
  { shop, pathPrefix, query }: ProxyRequest,
  acceptLanguage: string | null,
): Promise<Visit | null> {
  const { kind, country, locale: language } = requestForm.parameters;
  if (query.get(kind) !== 'destination') return null;
  const installed = await database.shop.findUnique({ where: { domain: shop } });
  if (!installed || installed.uninstalledAt) return null;
  const policy = (await currentVersion(database, shop))?.policy ?? null;
  const wanted = (query.get(country) ?? '').toUpperCase();
  const spoken = query.get(language) ?? acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? null;
  const locale = localeOf(spoken, null);
  return {
    shop,
    shopName: policy?.merchant.name ?? shop.replace('.myshopify.com', ''),
    locale,
    policy,
    country: wanted,
    countries: countryChoices(locale).filter(({ value }) => !isServed(policy, value)),
    action: `${pathPrefix}${requestForm.path}?${new URLSearchParams({ [kind]: 'destination', [language]: locale })}`,
  };
}

/** A form that nobody has typed in yet, with the country of the link. */
export const freshForm = ({ country }: Visit): FormPageProps['typed'] => ({
  country,
  email: '',
  note: '',
  website: '',
  token: randomUUID(),
});
