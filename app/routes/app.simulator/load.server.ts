import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import type { Merchant } from '../../access/merchant.server.ts';
import { readShop } from '../../admin-api/shop.ts';
import type { ShopFeatures } from '../../admin-api/shop.ts';
import { readSomeVariant } from '../../admin-api/variants.ts';
import { countryChoices } from '../../country-choices.ts';
import { database } from '../../database.server.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import { simulatedVersion } from '../../policy/simulated-version.server.ts';
import type { AskedVersion, NamedVersion, NoVersion } from '../../policy/simulated-version.server.ts';
import { step } from '../../setup/step.ts';
import type { SetupFailure } from '../../setup/step.ts';
import { readCase, writeCase } from '../../simulator/case-in-query.ts';
import type { CaseDefaults, CaseProblems } from '../../simulator/case-in-query.ts';
import type { SimulatedCase } from '../../simulator/case.ts';
import { compareOutcomes } from '../../simulator/compare-outcomes.ts';
import { describeOutcome } from '../../simulator/describe-outcome.ts';
import { readFunctions } from '../../simulator/functions.server.ts';
import type { Outcome } from '../../simulator/outcome.ts';
import { readShopFor } from '../../simulator/read-shop.server.ts';
import type { ReadForCase } from '../../simulator/read-shop.server.ts';
import { timeIn } from '../../shop-clock.ts';
import { simulate } from '../../simulator/simulate.ts';
import { askedVersions } from './asked-versions.server.ts';
import { lineFields } from './line-fields.server.ts';

/** What a version makes of a case, or why it makes nothing. */
export type Simulated =
  | {
      readonly kind: 'outcome';
      readonly name: string;
      readonly outcome: Outcome;
      readonly version: NamedVersion;
    }
  | { readonly kind: 'none'; readonly why: string; readonly href: string | null };

/** Everything that the page shows; nothing is kept. */
export async function loadSimulator(request: Request) {
  const merchant = await authenticateMerchant(request);
  const query = new URL(request.url).searchParams;
  const begun = performance.now();
  const shop = await step('reading the shop', readShop(merchant.admin));
  if (!shop.ok) return { kind: 'failed' as const, reason: shop.error.reason };
  const now = new Date();
  const defaults = await defaultsOf(merchant, shop.value, query, now);
  if (!defaults.ok) return { kind: 'failed' as const, reason: defaults.error.reason };
  const versions = await askedVersions(database, merchant, query);
  const given = readCase(query, defaults.value);
  const country = given.ok ? given.value.address.countryCode : defaults.value.countryCode;
  const page = {
    kind: 'page' as const,
    typed: typedIn(query, given.ok ? writeCase(given.value) : null, defaults.value),
    lines: await lineFields(merchant.admin, query, defaults.value.lines, country),
    choices: { countries: countryChoices(), versions: versions.choices },
    asked: versions.asked,
    shopCurrency: shop.value.currencyCode,
  };
  if (!given.ok) return { ...page, problems: given.error, result: null };
  if (given.value.lines.length === 0) return { ...page, problems: {}, result: null };
  const read = await readShopFor(merchant.admin, shop.value, given.value);
  if (!read.ok) {
    if (read.error !== 'rate') return { kind: 'failed' as const, reason: read.error.reason };
    const rate = `Type how much ${given.value.currency} one ${shop.value.currencyCode} is: your shop shows no prices in ${given.value.currency} in this country.`;
    return { ...page, problems: { rate } satisfies CaseProblems, result: null };
  }
  const storefront = shop.value.primaryDomain.url;
  const sides: Simulated[] = [];
  for (const version of versions.asked) {
    const found = await simulatedVersion(database, merchant, version, { now, storefront });
    sides.push(found.ok ? await run(found.value, read.value) : sayNone(found.error));
  }
  const typed = typedIn(query, writeCase(read.value.given), defaults.value);
  return {
    ...page,
    typed,
    problems: {},
    result: resultOf(read.value, versions.asked[0] ?? 'published', sides, performance.now() - begun),
  };
}

async function defaultsOf(
  { admin }: Merchant,
  { currencyCode, ianaTimezone, shopAddress }: ShopFeatures,
  query: URLSearchParams,
  now: Date,
): Promise<Result<CaseDefaults, SetupFailure>> {
  const some = query.has('cart') ? ok(null) : await step('looking for a product', readSomeVariant(admin));
  if (!some.ok) return some;
  return ok({
    countryCode: shopAddress.countryCodeV2 ?? 'US',
    currency: currencyCode,
    date: dateIn(ianaTimezone, now),
    time: timeIn(ianaTimezone, now),
    lines: some.value === null ? [] : [{ variantId: some.value, quantity: 1 }],
  });
}

/** What stands in the fields: what was typed where it cannot be read, else the case. */
const typedIn = (
  query: URLSearchParams,
  given: URLSearchParams | null,
  { countryCode, currency, date, time }: CaseDefaults,
): Readonly<Record<string, string>> => ({
  ...{ surface: 'checkout', country: countryCode, currency, date, time, language: 'en', protections: '0' },
  ...Object.fromEntries(given ?? query),
});

async function run(version: NamedVersion, { shop, given }: ReadForCase): Promise<Simulated> {
  const functions = await readFunctions(true);
  if (!functions.ok) {
    return {
      kind: 'none',
      why: `The functions are not built (npm run build): ${functions.error}`,
      href: null,
    };
  }
  const outcome = await simulate(version, shop, given, functions.value);
  if (outcome.ok) return { kind: 'outcome', name: version.name, outcome: outcome.value, version };
  const why = outcome.error.map(({ message }) => message).join(' ');
  return { kind: 'none', why: `${version.name} cannot be published: ${why}`, href: '/app/policy/publish' };
}

function sayNone(why: NoVersion): Simulated {
  switch (why.kind) {
    case 'none':
      return { kind: 'none', why: 'There is no such published version.', href: '/app/policy/history' };
    case 'unread-draft':
      return {
        kind: 'none',
        why: `Your draft cannot be read: ${why.problems.map(({ message }) => message).join(' ')}`,
        href: '/app/policy',
      };
    case 'failed':
      return { kind: 'none', why: why.failure.reason, href: null };
    default:
      return why satisfies never;
  }
}

function resultOf(
  { given, leftOut, inactive }: ReadForCase,
  version: AskedVersion,
  sides: readonly Simulated[],
  milliseconds: number,
) {
  const shown = sides.map((side) =>
    side.kind === 'none'
      ? side
      : {
          ...{ kind: side.kind, name: side.name },
          rows: describeOutcome(side.version.policy, given, side.outcome),
          runs: side.outcome.runs,
          differences: side.outcome.differences,
        },
  );
  const [left, right] = shown;
  const compared =
    left?.kind === 'outcome' && right?.kind === 'outcome' ? compareOutcomes(left.rows, right.rows) : null;
  return {
    sides: shown,
    compared,
    given: caseOf(given),
    leftOut,
    inactive,
    link: writeCase(given).toString(),
    version: String(version),
    seconds: (milliseconds / 1000).toFixed(1),
  };
}

const caseOf = ({ surface, date }: SimulatedCase) => ({ surface, date });
