import type { Money } from '../money/money.ts';
import { eventOf } from './events.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import type { PolicyPath } from './schema/paths.ts';

/** A problem between fields; it stands at one of them. */
type Contradiction = Problem & { readonly path: PolicyPath };

/** What fields must not say against each other: currencies, duplicates, an offer where nothing is shipped to. */
export function checkPolicy(policy: Policy): readonly Contradiction[] {
  return [
    ...checkDestinations(policy),
    ...checkProtection(policy),
    ...checkEvents(policy),
    ...checkPage(policy),
    ...inShopCurrency(policy, 'signature.above.currency', policy.signature.above),
  ];
}

function checkDestinations(policy: Policy): readonly Contradiction[] {
  const { served } = policy.destinations;
  return served.flatMap(({ country, flat, freeFrom }, index) => {
    const path = `destinations.served.${index}` as const;
    const first = served.findIndex((other) => other.country === country);
    return [
      ...(first < index ? [duplicate(`${path}.country`, country)] : []),
      ...inShopCurrency(policy, `${path}.flat.currency`, flat),
      ...(freeFrom === null ? [] : checkThreshold(policy, `${path}.freeFrom`, freeFrom)),
    ];
  });
}

/** [SHIP-03] A threshold in a foreign currency needs its equivalent in the shop's; one in the shop's must not have another. */
function checkThreshold(
  policy: Policy,
  path: `destinations.served.${number}.freeFrom`,
  { amount, shopEquivalent }: { amount: Money; shopEquivalent: Money | null },
): readonly Contradiction[] {
  const shop = policy.merchant.shopCurrency;
  const at = `${path}.shopEquivalent` as const;
  if (amount.currency !== shop && shopEquivalent === null) {
    const message = `Say what the ${amount.currency} threshold is in ${shop}: carts in other currencies are compared with it.`;
    return [{ path: at, code: 'missing', message }];
  }
  if (amount.currency === shop && shopEquivalent !== null) {
    const message = `The threshold is in ${shop} already; a second amount in ${shop} would contradict it.`;
    return [{ path: at, code: 'contradiction', message }];
  }
  return shopEquivalent === null ? [] : inShopCurrency(policy, `${at}.currency`, shopEquivalent);
}

function checkProtection(policy: Policy): readonly Contradiction[] {
  const { countries, price, offered, waives } = policy.protection;
  const served = policy.destinations.served.map(({ country }) => country);
  return [
    ...inShopCurrency(policy, 'protection.price.currency', price),
    ...(offered && price.minor === 0
      ? [
          {
            path: 'protection.price' as const,
            code: 'too-small' as const,
            message: 'Enter a price above 0, or switch the offer off.',
          },
        ]
      : []),
    ...countries.flatMap((country, index) => {
      const path = `protection.countries.${index}` as const;
      if (countries.indexOf(country) < index) return [duplicate(path, country)];
      if (served.includes(country)) return [];
      const message = `The protection is offered in ${country}, but nothing is shipped there.`;
      return [{ path, code: 'contradiction' as const, message }];
    }),
    ...waives.flatMap((fee, index) =>
      waives.indexOf(fee) < index ? [duplicate(`protection.waives.${index}`, fee)] : [],
    ),
    ...(offered && waives.length === 0
      ? [
          {
            path: 'protection.waives' as const,
            code: 'empty' as const,
            message: 'The protection waives no fee: name at least one, or do not offer it.',
          },
        ]
      : []),
  ];
}

/** [RET-07, PROMO-02] Every rule refers to an event that is there, and to one only. */
function checkEvents({ events, returns, promotions }: Policy): readonly Contradiction[] {
  const unknown = (
    path: 'returns.events' | 'promotions.events',
    referring: readonly { readonly event: string }[],
  ): readonly Contradiction[] =>
    referring.flatMap(({ event }, index) =>
      eventOf(events, event) !== null
        ? []
        : [
            {
              path: `${path}.${index}.event` as const,
              code: 'contradiction' as const,
              message: `The policy has no event “${event}”.`,
            },
          ],
    );
  return [
    ...events.flatMap(({ id }, index) =>
      events.findIndex((other) => other.id === id) < index ? [duplicate(`events.${index}.id`, id)] : [],
    ),
    ...unknown('returns.events', returns.events),
    ...unknown('promotions.events', promotions.events),
  ];
}

/** [FAQ-01] A section and a question have one place, and a question is left out once, and has one wording. */
function checkPage({ page: { sections, order, hidden, titles } }: Policy): readonly Contradiction[] {
  const twice = (ids: readonly string[], at: (index: number) => PolicyPath): readonly Contradiction[] =>
    ids.flatMap((id, index) => (ids.indexOf(id) < index ? [duplicate(at(index), id)] : []));
  return [
    ...twice(
      sections.map(({ section }) => section),
      (index) => `page.sections.${index}.section`,
    ),
    ...twice(
      order.map(({ question }) => question),
      (index) => `page.order.${index}.question`,
    ),
    ...twice(hidden, (index) => `page.hidden.${index}`),
    ...twice(
      titles.map(({ question }) => question),
      (index) => `page.titles.${index}.question`,
    ),
  ];
}

function inShopCurrency(policy: Policy, path: PolicyPath, money: Money): readonly Contradiction[] {
  const shop = policy.merchant.shopCurrency;
  if (money.currency === shop) return [];
  const message = `This amount must be in the shop's currency, ${shop}, not ${money.currency}.`;
  return [{ path, code: 'contradiction', message }];
}

function duplicate(path: PolicyPath, what: string): Contradiction {
  return { path, code: 'duplicate', message: `${what} is named twice.` };
}
