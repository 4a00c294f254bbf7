import { boundary } from '@shopify/shopify-app-remix/server';
import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import chartStyles from '../../charts/charts.css?url';
import { database } from '../../database.server.ts';
import pictureStyles from '../../overview/overview.css?url';
import { readDraft } from '../../policy/draft/draft.server.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { cancelReplay } from '../../replay/cancel.server.ts';
import { listReplays } from '../../replay/page/latest.server.ts';
import { offerReplay, tryDraft } from '../../replay/page/offer.server.ts';
import { OrderList } from '../../replay/page/order-list.tsx';
import { ProgressSection } from '../../replay/page/progress-section.tsx';
import { ReplayList } from '../../replay/page/replay-list.tsx';
import styles from '../../replay/page/replay.css?url';
import { BesideSection, ReportSections, UnknownSection } from '../../replay/page/report-sections.tsx';
import { showReport } from '../../replay/page/report.server.ts';
import { runIn } from '../../replay/page/run-in-address.ts';
import { StartForms } from '../../replay/page/start-forms.tsx';
import { readReplay } from '../../replay/store.server.ts';

export const links = () => [chartStyles, pictureStyles, styles].map((href) => ({ rel: 'stylesheet', href }));

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const { shop, admin, user } = merchant;
  const query = new URL(request.url).searchParams;
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  if (!query.has('run'))
    return {
      report: null,
      offer: await offerReplay(database, merchant),
      replays: await listReplays(database, shop, timeZone),
    };
  const id = runIn(query.get('run'));
  const replay = id === null ? null : await readReplay(database, { shop, id });
  if (replay === null) throw new Response('Nothing was tried under this number.', { status: 404 });
  const draft = await readDraft(database, admin, user);
  const policy = draft.ok ? policyOfDraft(draft.value) : null;
  const now = {
    live: live?.number ?? 0,
    draft: policy?.ok ? policy.value : null,
    timeZone,
    now: new Date(),
  };
  return { report: await showReport(database, replay, query, now), offer: null, replays: [] };
}

/** POST: tries the user's draft on past orders or on new ones, or ends that. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const form = await request.formData();
  const intent = form.get('intent');
  if (intent === 'cancel') {
    const id = runIn(form.get('run'));
    if (id !== null) await cancelReplay(database, { shop: merchant.shop, id }, new Date());
    return redirect(id === null ? '/app/policy/replay' : `/app/policy/replay?run=${id}`);
  }
  if (intent !== 'past' && intent !== 'shadow')
    throw new Response('The form was not complete.', { status: 400 });
  const days = form.get('days');
  const wanted = { kind: intent, days: typeof days === 'string' ? days : '' } as const;
  const tried = await tryDraft(database, merchant, wanted, new Date());
  if (tried.kind === 'begun') return redirect(`/app/policy/replay?run=${tried.id}`);
  return data(
    tried.kind === 'under-way'
      ? 'One is under way already: wait for its end, or end it.'
      : 'Your draft cannot be tried as it is now.',
    { status: 409 },
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

/** What a draft would have come to for past orders and comes to for new ones; with `?run=7`, the report of one such try. */
export default function ReplayPage() {
  const { report, offer, replays } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <s-page heading={report === null ? 'Try your draft on orders' : report.heading}>
      <s-link slot="breadcrumb-actions" href={report === null ? '/app/policy' : '/app/policy/replay'}>
        {report === null ? 'Policy' : 'Try your draft'}
      </s-link>
      {typeof problem === 'string' ? <s-banner tone="warning">{problem}</s-banner> : null}
      {offer === null ? null : (
        <>
          <StartForms offer={offer} replays={replays} />
          <ReplayList replays={replays} />
        </>
      )}
      {report === null ? null : (
        <>
          <ProgressSection report={report} />
          <ReportSections report={report} />
          <BesideSection report={report} />
          <OrderList report={report} />
          <UnknownSection report={report} />
          <s-paragraph color="subdued">{`Begun by ${report.who}`}</s-paragraph>
        </>
      )}
    </s-page>
  );
}
