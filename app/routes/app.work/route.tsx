import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { MarkButton } from '../../mark-button.tsx';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { listGivenUp } from '../../work/given-up.server.ts';
import { listParked } from '../../work/parked.server.ts';
import { tryAgain } from '../../work/try-again.server.ts';
import { readWaiting } from '../../work/waiting.server.ts';
import { GivenUpSection } from './given-up-section.tsx';
import { ParkedSection } from './parked-section.tsx';

const shown = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const [current, { oldest, heardAt, comparedAt, daysComparedAt, ...waiting }, rows, parked] =
    await Promise.all([
      currentVersion(database, shop),
      readWaiting(database, shop, new Date()),
      listGivenUp(database, shop, shown),
      listParked(database, shop, shown),
    ]);
  const timeZone = current?.policy.merchant.timeZone ?? 'UTC';
  const say = (instant: Date | null) => instant && sayInstant(instant, timeZone);
  return {
    ...{ ...waiting, oldest: say(oldest), heard: say(heardAt) },
    ...{ compared: say(comparedAt), daysCompared: say(daysComparedAt) },
    parked,
    rows: rows.map(({ givenUpAt, ...row }) => ({ ...row, givenUp: sayInstant(givenUpAt, timeZone) })),
  };
}

const wanted = z.object({ subject: z.string().optional() });

/** POST: has something that was given up tried again, or everything. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const form = wanted.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'The form was not complete.' }, { status: 400 });
  const again = { shop: by.shop, by, now: new Date() };
  const subject = form.data.subject ?? null;
  const begun = await database.$transaction((transaction) => tryAgain(transaction, again, subject));
  return begun > 0
    ? data({ problem: null })
    : data({ problem: 'This is not given up any more.' }, { status: 404 });
}

/** What the app is at for this shop without anybody looking, and what it gave up. */
export default function WorkPage() {
  const work = useLoaderData<typeof loader>();
  const { waiting, running, oldest, heard, givenUp, parked, rows } = work;
  return (
    <s-page heading="Background work">
      <s-link slot="breadcrumb-actions" href="/app/health">
        Health
      </s-link>
      <s-button slot="secondary-actions" href="/app/work">
        Look again
      </s-button>
      <s-section heading="Now">
        <s-stack gap="small-200">
          <s-paragraph>{sayWaiting(waiting, running)}</s-paragraph>
          {oldest === null ? null : (
            <s-paragraph>The oldest of what waits could have begun {oldest}.</s-paragraph>
          )}
          <s-paragraph>
            {heard === null
              ? 'Shopify has not told of anything in the last two weeks.'
              : `Shopify last told of something ${heard}.`}
          </s-paragraph>
          <s-paragraph>{sayCompared(work)}</s-paragraph>
          {givenUp === 0 ? <s-paragraph>Nothing was given up.</s-paragraph> : null}
        </s-stack>
      </s-section>
      <GivenUpSection rows={rows} total={givenUp} />
      {givenUp > 1 ? (
        <s-section heading="All at once">
          <MarkButton
            route="/app/work"
            form={{}}
            label="Try all again"
            of={`${givenUp} that were given up`}
          />
        </s-section>
      ) : null}
      <ParkedSection parked={parked} />
    </s-page>
  );
}

function sayWaiting(waiting: number, running: number): string {
  if (waiting + running === 0) return 'Doorstep has worked on everything that Shopify told of.';
  const wait = waiting === 1 ? 'One thing waits' : `${waiting} things wait`;
  return `${wait} to be worked on, and Doorstep is at ${running}.`;
}

interface Compared {
  readonly compared: string | null;
  readonly daysCompared: string | null;
}

/** What Shopify did not tell is found by comparing: every quarter of an hour what has changed, and daily what has in three days. */
function sayCompared({ compared, daysCompared }: Compared): string {
  if (compared === null) return 'Your orders were not compared with Shopify’s yet.';
  const last = `Orders that have changed were last compared with Shopify’s ${compared}`;
  return daysCompared === null ? `${last}.` : `${last}, all of the last three days ${daysCompared}.`;
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
