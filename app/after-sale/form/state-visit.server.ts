import type { Locale } from '@doorstep/policy';

import { requestPath } from '../../corrections/link.server.ts';
import type { Use } from '../../corrections/limits.server.ts';
import type { Database } from '../../database.server.ts';
import { versionNumbered } from '../../policy/versions.server.ts';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import type { KeptRequest } from '../decode-kept-request.ts';
import { addressPage } from '../address-page.server.ts';
import { showState } from '../door/show-state.ts';
import type { ShownState } from '../door/show-state.ts';
import { labelAddress } from '../labels/label-address.server.ts';
import { readRequestLink } from '../links.server.ts';
import type { LinkedRequest } from '../links.server.ts';
import { readRequest } from '../store.server.ts';
import { linkVisitOf } from './link-visit.server.ts';
import type { ToldVisit } from './link-visit.server.ts';

/** Somebody with a good link, at their request. */
export interface StateVisit {
  readonly kind: 'open';
  readonly shop: string;
  readonly shopName: string;
  readonly locale: Locale;
  readonly request: KeptRequest;
  readonly state: ShownState;
  readonly action: string;
}

/** [FORM-01] Understands who comes with the link to a request, and changes nothing. `null` for a shop that does not have the app. */
export async function stateVisitOf(
  database: Database,
  visitor: Visitor,
  { token, does }: { readonly token: string } & Pick<Use, 'does'>,
): Promise<StateVisit | ToldVisit | null> {
  const { shop, pathPrefix, secrets, now } = visitor;
  const visit = await linkVisitOf(database, visitor, {
    link: readRequestLink(token, { shop, secrets, now }),
    nameOf: ({ id }: LinkedRequest) => `request/${id}`,
    does,
  });
  if (visit?.kind !== 'linked') return visit;
  const { link, locale, shopName, tell } = visit;
  const found = await readRequest(database, { shop, id: link.id });
  if (found === null) return tell('gone');
  const { request } = found;
  const version = await versionNumbered(database, shop, request.policyVersion);
  const reference = found.steps.findLast(({ kind }) => kind === 'label')?.reference ?? null;
  // The page is at the shop's storefront, and so is the label.
  const making = { shop, storefront: '', proxy: pathPrefix, secret: secrets[0], now };
  const label = reference && labelAddress(reference, locale, making);
  const state = showState(request, locale, version?.policy.merchant.timeZone ?? 'UTC', {
    label,
    address: await addressPage(database, request, making),
  });
  return {
    ...{ kind: 'open', shop, shopName, locale, request, state },
    action: `${pathPrefix}${requestPath}${token}`,
  };
}
