import type { PolicyPlace } from '@doorstep/policy';

/** A part of the policy as a merchant thinks of it: one page. */
export interface Group {
  /** In the page's address. */
  readonly slug: string;
  readonly label: string;
  readonly help: string;
  /** The parts of the policy that stand in it, but for what a more exact path puts elsewhere. */
  readonly holds: readonly PolicyPlace[];
}

/** The groups in the order of the page. `texts` holds nothing of its own: every text has its English in its own group. */
export const groups = [
  {
    slug: 'shipping',
    label: 'Shipping',
    help: 'The countries you ship to, what that costs, and when it is free.',
    holds: ['destinations', 'calendar.arrivalInTitles'],
  },
  {
    slug: 'addresses',
    label: 'Addresses',
    help: 'P.O. boxes and other addresses that carriers do not always deliver to.',
    holds: ['addresses'],
  },
  {
    slug: 'delivery',
    label: 'Delivery times and calendar',
    help: 'When you ship, how long parcels travel, holidays, seasons and events.',
    holds: ['calendar', 'events'],
  },
  {
    slug: 'fees',
    label: 'Free returns and fees',
    help: 'The paid protection at checkout, and the fees that it spares shoppers.',
    holds: ['protection'],
  },
  {
    slug: 'signature',
    label: 'Signature',
    help: 'Which parcels somebody has to sign for.',
    holds: ['signature'],
  },
  {
    slug: 'returns',
    label: 'Returns and exchanges',
    help: 'Where, for how long and at what fee items come back.',
    holds: ['returns', 'exchanges', 'international', 'gifts', 'productIssues'],
  },
  {
    slug: 'parcels',
    label: 'Missing and returned parcels',
    help: 'Parcels that are not there although they were delivered, and those that come back.',
    holds: ['missingParcels', 'returnedParcels'],
  },
  {
    slug: 'orders',
    label: 'Orders and price adjustments',
    help: 'What can be changed after an order, and what happens when a price falls.',
    holds: ['orders', 'priceAdjustments'],
  },
  {
    slug: 'promotions',
    label: 'Promotions',
    help: 'How many codes an order takes, and what counts as a flash sale.',
    holds: ['promotions'],
  },
  {
    slug: 'tax',
    label: 'Tax and payments',
    help: 'Where you collect sales tax, and how customers can pay.',
    holds: ['tax', 'payments'],
  },
  {
    slug: 'texts',
    label: 'Texts',
    help: 'Everything that shoppers read, in seven languages side by side.',
    holds: [],
  },
  {
    slug: 'support',
    label: 'Support',
    help: 'Your shop, and how customers reach you.',
    holds: ['support', 'merchant'],
  },
  {
    slug: 'notes',
    label: 'Policy page',
    help: 'What you add in your own words to the page of questions and answers, which writes itself from your policy.',
    holds: ['page'],
  },
] as const satisfies readonly Group[];

export type GroupSlug = (typeof groups)[number]['slug'];

/** The group with a slug; `null` for no group. */
export const groupNamed = (slug: string | undefined): Group | null =>
  groups.find((group) => group.slug === slug) ?? null;

const isIn = (place: string, path: string): boolean => path === place || path.startsWith(`${place}.`);

/** The group in which a path of the policy stands: the one that names it most exactly; `null` for what no page shows. */
export function groupOf(path: string): Group | null {
  const found = groups.flatMap((group) =>
    group.holds.filter((place) => isIn(place, path)).map((place) => ({ group, exact: place.length })),
  );
  return found.sort((one, other) => other.exact - one.exact)[0]?.group ?? null;
}

/** The address at which a path of the policy is set, scrolled to it; `null` for what no page shows. */
export function addressOf(path: string): string | null {
  const group = groupOf(path);
  return group === null ? null : `/app/policy/${group.slug}#${path}`;
}
