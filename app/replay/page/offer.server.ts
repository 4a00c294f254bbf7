import { maySeeAllOrders } from '../../admin-api/installation.ts';
import type { Merchant } from '../../access/merchant.server.ts';
import type { WholeDatabase } from '../../database.server.ts';
import { standingOf } from '../../policy/publishing-page/prepare.server.ts';
import { beginReplay } from '../store.server.ts';
import type { ReplayKind } from '../store.server.ts';

const day = 24 * 60 * 60 * 1000;

/** Days of past orders that can be chosen: Shopify shows apps 60, and more to those that it allows to see all. */
const daysShown = ['30', '60'] as const;
const daysWithAll = ['30', '60', '180', '365'] as const;
/** Days for which new orders can be judged. */
export const shadowDays = ['7', '14', '30'] as const;

/** Why a draft cannot be tried; `null` when it can. */
export type NotTried = 'unpublished' | 'unreadable' | 'unchanged' | 'behind' | null;

/** What can be tried. `hasAll` is `null` where Shopify does not say. */
export interface Offer {
  readonly notTried: NotTried;
  readonly hasAll: boolean | null;
  readonly days: readonly string[];
  readonly shadowDays: readonly string[];
}

/** What of a user's draft can be tried on which orders. */
export async function offerReplay(database: WholeDatabase, merchant: Merchant): Promise<Offer> {
  const [stood, all] = await Promise.all([standingOf(database, merchant), maySeeAllOrders(merchant.admin)]);
  const hasAll = all.ok ? all.value : null;
  const notTried = stood.ok ? whyNot(stood.value.standing) : 'unreadable';
  return { notTried, hasAll, days: hasAll === true ? daysWithAll : daysShown, shadowDays };
}

type Stood = Awaited<ReturnType<typeof standingOf>>;
type Standing = Extract<Stood, { readonly ok: true }>['value']['standing'];

function whyNot(standing: Standing): NotTried {
  if (standing.kind !== 'ready') return standing.kind;
  return standing.live === null ? 'unpublished' : null;
}

/** What came of wanting to try a draft. */
export type Tried =
  | { readonly kind: 'begun'; readonly id: bigint }
  | { readonly kind: 'not-tried'; readonly why: Exclude<NotTried, null> }
  | { readonly kind: 'under-way' };

/** Tries the user's draft, as it is saved, on the orders of so many days before now or, as a shadow, from now on. */
export async function tryDraft(
  database: WholeDatabase,
  merchant: Merchant,
  { kind, days }: { readonly kind: ReplayKind; readonly days: string },
  now: Date,
): Promise<Tried> {
  const stood = await standingOf(database, merchant);
  if (!stood.ok) return { kind: 'not-tried', why: 'unreadable' };
  const { standing } = stood.value;
  if (standing.kind !== 'ready') return { kind: 'not-tried', why: standing.kind };
  const { live, policy: draft } = standing;
  if (live === null) return { kind: 'not-tried', why: 'unpublished' };
  const span = Number(daysIn(kind, days)) * day;
  const [since, until] =
    kind === 'past' ? [new Date(now.getTime() - span), now] : [now, new Date(now.getTime() + span)];
  const { shop, user } = merchant;
  const id = await beginReplay(database, { shop, user, kind, live, draft, since, until }, now);
  return id === null ? { kind: 'under-way' } : { kind: 'begun', id };
}

/** The days that were chosen, if they can be; else the usual ones. What Shopify does not show, it leaves out. */
function daysIn(kind: ReplayKind, days: string): string {
  const [choices, usual] = kind === 'past' ? [daysWithAll, '60'] : [shadowDays, '14'];
  return choices.find((choice) => choice === days) ?? usual;
}
