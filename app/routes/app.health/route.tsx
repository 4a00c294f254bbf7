import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunction } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { keepAbsentBlocks } from '../../health/keep-blocks.server.ts';
import { repairs } from '../../health/problem.ts';
import { repairProblem } from '../../health/repair.server.ts';
import { showHealth } from '../../health/shown-health.server.ts';
import { liveVersion } from '../../policy/versions.server.ts';
import { NotLive } from './empty-sections.tsx';
import { Found } from './found.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  return { health: await showHealth(database, admin, new Date(), environment().apiKey) };
}

const wanted = z.union([
  z.object({ repair: z.enum(repairs) }),
  z.object({ absent: z.string().transform((ids) => ids.split(',')) }),
]);

/** POST: puts something right, and the page looks again after it; or keeps which blocks the page has seen to be absent. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const form = wanted.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'There is no such repair.' }, { status: 400 });
  const live = await liveVersion(database, by.shop);
  if (!live) return data({ problem: 'No policy is live, so there is nothing to repair.' }, { status: 409 });
  const worker = { admin: by.admin, database, now: new Date(), by };
  if ('absent' in form.data) {
    await keepAbsentBlocks(worker, live.policy, form.data.absent);
    return data({ problem: null });
  }
  const outcome = await repairProblem(worker, live, form.data.repair);
  return outcome.kind === 'done'
    ? data({ problem: null })
    : data({ problem: outcome.reason }, { status: 409 });
}

/** That the page has told of blocks is no reason to look again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.has('absent') === true ? false : defaultShouldRevalidate;

/** What is wrong in the shop now, since when, what it means for shoppers, and the way out. */
export default function HealthPage() {
  const { health } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Health">
      <s-link slot="breadcrumb-actions" href="/app">
        Home
      </s-link>
      {health === null ? null : (
        <s-button slot="secondary-actions" href="/app/health">
          Look again
        </s-button>
      )}
      {health === null ? <NotLive /> : <Found health={health} />}
      <s-section>
        <s-link href="/app/work">Background work: what waits, and what was given up</s-link>
      </s-section>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
