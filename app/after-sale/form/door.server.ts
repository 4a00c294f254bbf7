import { afterSaleKinds, choiceOf, localeOf, requestForm } from '@doorstep/policy';
import type { AfterSaleKind, Locale, Policy } from '@doorstep/policy';

import type { Database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import type { ProxyRequest } from '../../storefront-proxy/verify.server.ts';

/** A shopper at the support form: of which shop, in which language, and what they can write about. */
export interface DoorVisit {
  readonly shop: string;
  readonly shopName: string;
  readonly locale: Locale;
  readonly policy: Policy;
  readonly policyVersion: number;
  /** What the policy's form has a choice for. */
  readonly kinds: readonly AfterSaleKind[];
  /** What they have chosen; `null` before that. */
  readonly kind: AfterSaleKind | null;
  /** Addresses on the storefront: of the form for a kind, and of the one for a country. */
  readonly addressOf: (kind: AfterSaleKind | 'destination' | null) => string;
}

/** What the form needs to know; `null` when the shop does not have the app, or no policy that says what can be written about. */
export async function doorVisitOf(
  database: Database,
  { shop, pathPrefix, query }: ProxyRequest,
  acceptLanguage: string | null,
): Promise<DoorVisit | null> {
  const installed = await database.shop.findUnique({ where: { domain: shop } });
  if (!installed || installed.uninstalledAt) return null;
  const version = await currentVersion(database, shop);
  if (version === null) return null;
  const { policy, number: policyVersion } = version;
  const { kind, locale: language } = requestForm.parameters;
  const spoken = query.get(language) ?? acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? null;
  const locale = localeOf(spoken, null);
  const kinds = afterSaleKinds.filter((each) => policy.support.requests.includes(choiceOf[each]));
  return {
    ...{ shop, locale, policy, policyVersion, kinds, shopName: policy.merchant.name },
    kind: kinds.find((each) => each === query.get(kind)) ?? null,
    addressOf: (wanted) => {
      const parameters = { ...(wanted === null ? {} : { [kind]: wanted }), [language]: locale };
      return `${pathPrefix}${requestForm.path}?${new URLSearchParams(parameters)}`;
    },
  };
}
