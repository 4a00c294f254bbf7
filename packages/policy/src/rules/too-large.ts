import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { Publication } from './publication.ts';

interface Source {
  readonly policy: Policy;
  readonly publication: Publication;
}

/** A list from which rules for functions are written, and what makes it shorter. */
interface ReadList {
  readonly path: string;
  readonly what: string;
  readonly entriesOf: (source: Source) => number;
  readonly without: (source: Source) => Source;
  readonly wayOut: string;
}

const changePolicy = (source: Source, change: Partial<Policy>): Source => ({
  ...source,
  policy: { ...source.policy, ...change },
});

/** What depends on another list stands before it, so that each is charged with what it adds. */
const lists: readonly ReadList[] = [
  {
    path: 'calendar.transit',
    what: 'transit windows',
    entriesOf: ({ policy }) => policy.calendar.transit.length,
    without: (source) => changePolicy(source, { calendar: { ...source.policy.calendar, transit: [] } }),
    wayOut:
      'Take some out, give more countries the same days, or leave arrivals out of the names of shipping options.',
  },
  {
    path: 'addresses.exceptions',
    what: 'address exceptions',
    entriesOf: ({ policy }) => policy.addresses.exceptions.length,
    without: (source) => changePolicy(source, { addresses: { ...source.policy.addresses, exceptions: [] } }),
    wayOut: 'Take out those that no customer uses any more.',
  },
  {
    path: 'promotions.events',
    what: 'events with a message about codes',
    entriesOf: ({ policy }) => policy.promotions.events.length,
    without: (source) => changePolicy(source, { promotions: { ...source.policy.promotions, events: [] } }),
    wayOut: 'Take some out, or shorten their messages.',
  },
  {
    path: 'protection.countries',
    what: 'countries with protection',
    entriesOf: ({ policy }) => policy.protection.countries.length,
    without: (source) => changePolicy(source, { protection: { ...source.policy.protection, countries: [] } }),
    wayOut: 'Offer protection in fewer countries.',
  },
  {
    path: 'destinations.served',
    what: 'destinations',
    entriesOf: ({ policy }) => policy.destinations.served.length,
    without: (source) =>
      changePolicy(source, { destinations: { ...source.policy.destinations, served: [] } }),
    wayOut: 'Serve fewer destinations.',
  },
  {
    path: 'protection',
    what: 'former variants of the protection product',
    entriesOf: ({ publication }) => publication.retiredVariantIds?.length ?? 0,
    without: (source) => ({ ...source, publication: { ...source.publication, retiredVariantIds: [] } }),
    wayOut: 'Delete them in Shopify’s admin.',
  },
];

/**
 * What to say when rules take `bytes(policy, publication)` bytes and at most `most` fit: the list that takes most of them,
 * and about how many of its entries are too many; the texts when no list takes more than they do.
 */
export function tooLarge(
  bytes: (policy: Policy, publication: Publication) => number,
  policy: Policy,
  publication: Publication,
  most: number,
): Problem {
  const total = bytes(policy, publication);
  const said = `Checkout can read ${most} bytes of rules, and these are ${total}: `;
  let source: Source = { policy, publication };
  let left = total;
  let worst: { readonly list: ReadList; readonly taken: number } | null = null;
  for (const list of lists) {
    source = list.without(source);
    const after = bytes(source.policy, source.publication);
    if (left - after > (worst?.taken ?? 0)) worst = { list, taken: left - after };
    left = after;
  }
  if (worst === null || worst.taken < left)
    return {
      path: '',
      code: 'too-large',
      message: `${said}the texts for shoppers are too long. Shorten them.`,
    };
  const entries = worst.list.entriesOf({ policy, publication });
  const tooMany = Math.min(entries, Math.ceil((total - most) / (worst.taken / entries)));
  const { path, what, wayOut } = worst.list;
  const message = `${said}the list of ${what} has ${entries} entries, about ${tooMany} too many. ${wayOut}`;
  return { path, code: 'too-large', message };
}
