import { compileCheckout, formatAmount } from '@doorstep/policy';
import type { Money } from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import { readShop } from '../../admin-api/shop.ts';
import { database } from '../../database.server.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import { simulatedVersion } from '../../policy/simulated-version.server.ts';
import type { NamedVersion } from '../../policy/simulated-version.server.ts';
import { readerIn } from '../../reader.ts';
import { step } from '../../setup/step.ts';
import { writeCase } from '../../simulator/case-in-query.ts';
import { amountsAround } from '../../simulator/matrix/amounts.ts';
import type { MatrixVersion } from '../../simulator/matrix/decide-cell.ts';
import { caseAt, matrixOf } from '../../simulator/matrix/matrix.ts';
import { timeIn } from '../../shop-clock.ts';

/** So many countries a page. */
const shownAtOnce = 50;

/** Everything that the page shows. */
export async function loadMatrix(merchant: Merchant, query: URLSearchParams) {
  const shop = await step('reading the shop', readShop(merchant.admin));
  if (!shop.ok) return { kind: 'failed' as const, reason: shop.error.reason };
  const { currencyCode: currency, ianaTimezone: timeZone, primaryDomain } = shop.value;
  const now = new Date();
  const find = async (asked: 'draft' | 'published') => {
    const found = await simulatedVersion(database, merchant, asked, { now, storefront: primaryDomain.url });
    return found.ok ? ruled(found.value) : null;
  };
  const versions = { published: await find('published'), draft: await find('draft') };
  const asked = query.get('version') === 'draft' || versions.published === null ? 'draft' : 'published';
  const shown = versions[asked];
  if (shown === null) return { kind: 'unread' as const };
  const other = versions[asked === 'draft' ? 'published' : 'draft'];
  const policies = [shown, ...(other === null ? [] : [other])].map(({ policy }) => policy);
  const countries = [
    ...new Set(policies.flatMap(({ destinations }) => destinations.served.map(({ country }) => country))),
  ];
  const { values, leftOut } = amountsAround(policies, currency);
  const from = pageAt(query.get('from'), countries.length);
  const rest = {
    ...({ surface: 'checkout', currency, rate: null, codes: [], language: 'en' } as const),
    ...{ date: dateIn(timeZone, now), time: timeIn(timeZone, now) },
    ...{
      protections: query.get('protection') === 'on' ? 1 : 0,
      option: shown.policy.destinations.optionName,
    },
  };
  const rows = matrixOf({
    ...{ shown, other, values, rest, shop: { currency, timeZone } },
    countries: countries.slice(from, from + shownAtOnce),
  });
  const said = (money: Money) => readerIn('en').amount(money);
  return {
    kind: 'matrix' as const,
    ...{ asked, name: shown.name, otherName: other?.name ?? null, rows, leftOut },
    protection: rest.protections === 1,
    hasPublished: versions.published !== null,
    changed: rows.flatMap(({ cells }) => cells).filter((cell) => cell.other !== null).length,
    columns: values.map((minor) => ({
      label: said({ minor, currency }),
      worth: formatAmount({ minor, currency }),
    })),
    rest: restOf(writeCase(caseAt(rest, '', [])), asked),
    page: { from, count: countries.length, size: shownAtOnce },
  };
}

const pageAt = (text: string | null, count: number): number => {
  const from = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
  return from < count ? from - (from % shownAtOnce) : 0;
};

/** A version with its rules; `null` where they are too long for checkout, which the publish page says. */
function ruled({
  policy,
  publication,
  name,
}: NamedVersion): (MatrixVersion & { readonly name: string }) | null {
  const compiled = compileCheckout(policy, publication);
  const { protectionVariantId } = publication;
  return compiled.ok ? { policy, compiled: compiled.value, protectionVariantId, name } : null;
}

function restOf(query: URLSearchParams, version: string): string {
  for (const name of ['country', 'protections']) query.delete(name);
  query.set('version', version);
  return query.toString();
}
