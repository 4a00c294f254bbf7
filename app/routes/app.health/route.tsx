import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { repairs } from '../../health/problem.ts';
import { repairProblem } from '../../health/repair.server.ts';
import { showHealth } from '../../health/shown-health.server.ts';
import { liveVersion } from '../../policy/versions.server.ts';
import { Gone } from './gone-section.tsx';
import { NotLive, NothingWrong } from './empty-sections.tsx';
import { Trouble } from './trouble-section.tsx';
import { Unseen } from './unseen-section.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  return { health: await showHealth(database, admin, new Date()) };
}

const wanted = z.object({ repair: z.enum(repairs) });

/** POST: puts something right; the page looks again after it. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const form = wanted.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'There is no such repair.' }, { status: 400 });
  const live = await liveVersion(database, by.shop);
  if (!live) return data({ problem: 'No policy is live, so there is nothing to repair.' }, { status: 409 });
  const worker = { admin: by.admin, database, now: new Date(), by };
  const outcome = await repairProblem(worker, live, form.data.repair);
  return outcome.kind === 'done'
    ? data({ problem: null })
    : data({ problem: outcome.reason }, { status: 409 });
}

/** What is wrong in the shop now, since when, what it means for shoppers, and the way out. */
export default function HealthPage() {
  const { health } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Health">
      <s-link slot="breadcrumb-actions" href="/app">
        Home
      </s-link>
      {health === null ? (
        <NotLive />
      ) : (
        <>
          <s-button slot="primary-action" href="/app/health">
            Look again
          </s-button>
          {health.troubles.length === 0 && health.unseen.length === 0 ? (
            <NothingWrong lookedAt={health.lookedAt} looksAt={health.looksAt} />
          ) : (
            <s-paragraph color="subdued">Looked at {health.lookedAt}.</s-paragraph>
          )}
          {health.troubles.map((trouble) => (
            <Trouble key={`${trouble.name} ${trouble.items[0]?.about ?? ''}`} trouble={trouble} />
          ))}
          <Unseen checks={health.unseen} />
          <Gone problems={health.gone} />
        </>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
