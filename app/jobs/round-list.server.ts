import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { keepAccess } from '../access/keep-access.server.ts';
import { wakeDueOrders } from '../clocks/wake-due-orders.server.ts';
import { wakeDueRequests } from '../clocks/wake-due-requests.server.ts';
import { sayFailure } from '../admin-api/failure.ts';
import { watchNews } from '../health/watch-news.server.ts';
import { forgetCaptchas } from '../after-sale/form/captcha.server.ts';
import { forgetUses } from '../corrections/limits.server.ts';
import { askToReadBack } from '../health/read-back.server.ts';
import { lookUnasked } from '../health/round.server.ts';
import { writeUnasked } from '../page/publish/round.server.ts';
import { visitPage } from '../page/served/visit.server.ts';
import { healPublishing } from '../policy/heal.server.ts';
import { reconcileNight } from '../reconcile/night.server.ts';
import { reconcile } from '../reconcile/reconcile.server.ts';
import type { ShopToCompare } from '../reconcile/compare.server.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { forgetReplays } from '../replay/personal-data.server.ts';
import { endShadows } from '../replay/shadow.server.ts';
import { keepPlaces } from '../schedule/due.server.ts';
import type { Audience } from '../schedule/due.server.ts';
import { roundNames } from '../schedule/round-names.ts';
import type { RoundName } from '../schedule/round-names.ts';
import { askForDuties } from '../webhooks/duties.server.ts';
import { forgetDeliveries } from '../webhooks/forget-deliveries.server.ts';
import {
  eraseLateWords,
  eraseOldBodies,
  eraseOldWords,
  forgetForgotten,
} from '../webhooks/personal-data/retention.server.ts';
import { readWholeOrders } from '../webhooks/personal-data/whole-orders.server.ts';
import type { JobContext } from './process-delivery.server.ts';

/** What a piece of a round gets to work with; `shop` is empty where it is about none. */
export interface RoundContext extends JobContext {
  readonly shop: string;
  readonly now: Date;
}

/** Work that comes round again. */
export interface Round {
  /** What is done, as the log says it when it fails. */
  readonly doing: string;
  /** Milliseconds from the end of a piece to when it is due again, give or take a twentieth. */
  readonly every: number;
  /** The shops of which each has a piece of its own; `null`: there is one for the whole app. */
  readonly audience: Audience | null;
  /** Bears being done twice; throws what went wrong. */
  readonly act: (context: RoundContext) => Promise<Come>;
}

/** How far a piece came: to its end, so far that it is to go on at once, or until somebody else has done something, in a while. */
export type Come = 'done' | 'more' | 'under-way';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const installed = 'select domain as shop from "Shop" where "uninstalledAt" is null';

const published = `${installed} and exists (
  select from "PolicyVersion" where shop = domain and "publishedAt" is not null)`;

const writesTexts = `${published} and exists (select from "TextPlace" where shop = domain)`;

/** Every round, by its name in the database. */
export const rounds: Readonly<Record<RoundName, Round>> = {
  shops: {
    doing: 'giving shops their places',
    every: 30 * second,
    audience: null,
    act: async ({ database, now }) => {
      for (const [name, { audience }] of roundsByName())
        if (audience) await keepPlaces(database, name, audience, now);
      return 'done';
    },
  },
  'old-bodies': {
    doing: 'erasing old bodies',
    every: minute,
    audience: null,
    act: async ({ database, now }) => {
      await readWholeOrders(database, null);
      await eraseOldBodies(database, now);
      await eraseLateWords(database, now);
      await forgetUses(database, now);
      await forgetCaptchas(database, now);
      await endShadows(database, now);
      return 'done';
    },
  },
  'old-words': {
    doing: 'erasing what is old',
    every: day,
    audience: null,
    act: async ({ database, now }) => {
      await eraseOldWords(database, now);
      await forgetForgotten(database, now);
      await forgetReplays(database, now);
      return 'done';
    },
  },
  'old-deliveries': {
    doing: 'forgetting old deliveries',
    every: hour,
    audience: null,
    act: ({ database, now }) => forgetDeliveries(database, now),
  },
  duties: {
    doing: 'asking again for what Shopify and the law ask for',
    every: day,
    audience: null,
    act: async ({ database, now }) => {
      await askForDuties(database, now);
      return 'done';
    },
  },
  publishing: {
    doing: 'ending what a publisher left unfinished',
    every: minute,
    audience: { shops: 'select distinct shop from "PolicyVersion" where "publishedAt" is null', within: 0 },
    act: async ({ database, reach, shop, now }) => {
      const reached = await reach(shop);
      if (reached) await healPublishing({ admin: reached.admin, database, now });
      return 'done';
    },
  },
  health: {
    doing: 'looking what is wrong',
    every: day,
    audience: { shops: published, within: 10 * minute },
    act: async ({ database, reach, shop, now }) => {
      const admin = (await reach(shop))?.admin ?? null;
      await lookUnasked({ database, admin, shop, now, visit: visitPage });
      return 'done';
    },
  },
  texts: {
    doing: 'writing the policy’s text to Shopify',
    every: hour,
    audience: { shops: writesTexts, within: hour },
    act: async ({ database, reach, shop, now }) => {
      const reached = await reach(shop);
      if (reached) await writeUnasked({ admin: reached.admin, database, now });
      await askToReadBack(database, shop, now);
      return 'done';
    },
  },
  orders: {
    doing: 'comparing orders with Shopify’s',
    every: 15 * minute,
    audience: { shops: published, within: 15 * minute },
    act: (context) =>
      compareBy(async (about) => {
        const compared = await reconcile(about);
        return compared.ok ? ok(compared.value.isAll ? 'done' : 'more') : compared;
      }, context),
  },
  'orders-of-days': {
    doing: 'comparing the orders of the last days with Shopify’s',
    every: day,
    audience: { shops: published, within: day },
    act: (context) => compareBy(reconcileNight, context),
  },
  news: {
    doing: 'looking whether Shopify tells of orders',
    every: hour,
    audience: { shops: published, within: hour },
    act: async ({ database, reach, shop, now }) => {
      const reached = await reach(shop);
      if (reached) await watchNews(database, reached.admin, now);
      return 'done';
    },
  },
  access: {
    doing: 'keeping the access to a shop in which nothing happens',
    every: day,
    audience: { shops: installed, within: day },
    act: async ({ shop, now }) => {
      await keepAccess(shop, now, { quiet: true });
      return 'done';
    },
  },
  clocks: {
    doing: 'looking which promises may be broken now',
    every: minute,
    audience: null,
    act: async ({ database, now }) => {
      const woken = [await wakeDueOrders(database, now), await wakeDueRequests(database, now)];
      return woken.includes('more') ? 'more' : 'done';
    },
  },
};

/** Rounds with their names, in the order in which they are listed above. */
export const roundsByName = (): readonly (readonly [RoundName, Round])[] =>
  roundNames.map((name) => [name, rounds[name]]);

/** Asks Shopify about a shop. Where the app has no access there is nothing to ask; the Health page says that it is missing. */
async function compareBy(
  way: (about: ShopToCompare) => Promise<Result<Come, AdminFailure>>,
  { database, reach, shop, now }: RoundContext,
): Promise<Come> {
  const reached = await reach(shop);
  if (reached === null) return 'done';
  const { admin } = reached;
  const compared = await way({ admin, database, now });
  if (compared.ok) return compared.value;
  if (compared.error.kind === 'unauthorized') return 'done';
  throw new Error(sayFailure(compared.error));
}
