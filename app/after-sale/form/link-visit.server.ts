import type { Locale } from '@doorstep/policy';

import { isTooOften } from '../../corrections/limits.server.ts';
import type { Use } from '../../corrections/limits.server.ts';
import type { Database } from '../../database.server.ts';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import type { ReadLink } from '../links.server.ts';
import type { AfterSaleTold } from '../texts.ts';
import { spokenAt } from './spoken-at.server.ts';

/** Somebody who cannot be shown what they came for, with what they are told. */
export interface ToldVisit {
  readonly kind: 'told';
  readonly told: AfterSaleTold;
  readonly locale: Locale;
  readonly shopName: string;
}

/** Somebody with a good link. */
export interface LinkVisit<Linked> {
  readonly kind: 'linked';
  readonly link: Linked;
  readonly locale: Locale;
  readonly shopName: string;
  readonly tell: (told: AfterSaleTold) => ToldVisit;
}

/** A link as it was read; `null` for one that this app has not made. `nameOf` tells links apart when uses are counted. */
interface Opened<Linked> {
  readonly link: (Linked & ReadLink<{ readonly locale: Locale }>) | null;
  readonly nameOf: (link: Linked) => string;
  readonly does: Use['does'];
}

/** Understands who comes with a link, counts the use, and tells those without a good one why. `null` for a shop that does not have the app. */
export async function linkVisitOf<Linked>(
  database: Database,
  { shop, sender, acceptLanguage, secrets, now }: Visitor,
  { link, nameOf, does }: Opened<Linked>,
): Promise<LinkVisit<Linked> | ToldVisit | null> {
  const spoken = await spokenAt(database, shop, link?.locale ?? acceptLanguage);
  if (spoken === null) return null;
  const { locale, shopName } = spoken;
  const tell = (told: AfterSaleTold): ToldVisit => ({ kind: 'told', told, locale, shopName });
  const used = link && !link.isExpired ? nameOf(link) : null;
  if (await isTooOften(database, { shop, link: used, does, sender }, { secret: secrets[0], now }))
    return tell('busy');
  if (link === null) return tell('invalid');
  if (link.isExpired) return tell('expired');
  return { kind: 'linked', link, locale, shopName, tell };
}
