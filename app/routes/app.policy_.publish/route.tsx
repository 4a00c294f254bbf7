import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { keepChosen, saveTexts } from '../../policy/draft/draft.server.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';
import { meantIn } from '../../policy/examples/meant.ts';
import { decideFinding } from '../../policy/findings/kept.server.ts';
import { settleFinding } from '../../policy/findings/settle.ts';
import { preparePublishing } from '../../policy/publishing-page/prepare.server.ts';
import type { Prepared } from '../../policy/publishing-page/prepare.server.ts';
import { mergeDraft, publishDraft } from '../../policy/publishing-page/publish-draft.server.ts';
import type { Run } from '../../policy/publishing-page/run.ts';
import { putRunAway, readRun } from '../../policy/publishing-page/run.server.ts';
import { Behind } from './behind.tsx';
import { choicesIn } from './choice-field.ts';
import { Outcome } from './outcome.tsx';
import { Ready } from './ready.tsx';
import { readSent } from './sent.ts';
import { Unreadable } from './unreadable.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const prepared = await preparePublishing(database, merchant, new Date());
  if (!prepared.ok)
    throw new Response(prepared.error.reason, { status: 502, statusText: prepared.error.reason });
  return { prepared: prepared.value, run: await readRun(database, merchant) };
}

/** Why the page did not do what was asked, where what it shows now says the rest. */
export type Answer = 'done' | 'look-again' | 'choose' | 'unchanged';

const answer = (said: Answer, status: number) => data(said, { status });

/** POST: publishes the user's draft, puts it upon a version that somebody else published, or puts an outcome away. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const form = await request.formData();
  const sent = readSent(form);
  if (sent === null) throw new Response('The form was not complete.', { status: 400 });
  switch (sent.intent) {
    case 'put-away':
      await putRunAway(database, merchant);
      return answer('done', 200);
    case 'choose':
      await keepChosen(database, merchant, { over: sent.seen, choices: choicesIn(form) });
      return answer('done', 200);
    case 'merge': {
      const merged = await mergeDraft(database, merchant, { seen: sent.seen, choices: choicesIn(form) });
      if (merged === 'choose') return answer('choose', 422);
      return merged === 'merged' ? answer('done', 200) : answer('look-again', 409);
    }
    case 'keep':
    case 'reopen':
      await decideFinding(database, merchant, { finding: sent.finding, keep: sent.intent === 'keep' });
      return answer('done', 200);
    case 'settle':
      await settleInDraft(request, sent);
      return answer('done', 200);
    case 'publish': {
      const ended = await publishDraft(database, merchant, { ...sent, meant: meantIn(form) });
      if (ended.kind === 'unchanged') return answer('unchanged', 409);
      if (ended.kind === 'look-again') return answer('look-again', 409);
      if (ended.kind === 'unsettled') return answer('done', 202);
      if (ended.kind === 'blocked') return answer('done', 422);
      return answer('done', ended.kind === 'published' ? 200 : 502);
    }
    default:
      return sent satisfies never;
  }
}

/** Takes a way out in the draft as it is saved; one that is there no more changes nothing. */
async function settleInDraft(request: Request, asked: { readonly finding: string; readonly way: number }) {
  const { merchant, draft } = await openDraft(request);
  const settled = settleFinding(draft, asked, new Date());
  if (settled) await saveTexts(database, merchant, draft, settled.changes);
}

/** Whatever came of it, what the page shows may be another thing now; but a choice only is kept. */
export const shouldRevalidate = ({ formData }: ShouldRevalidateFunctionArgs) =>
  formData?.get('intent') !== 'choose';

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

/** What publishing the draft would change, for whom, and the way to do it. */
export default function PublishPage() {
  const { prepared, run } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const isRunning = run?.kind === 'running';
  const news = isOld(run, prepared) ? null : run;
  return (
    <s-page heading="Review and publish">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      <Outcome run={news} said={said} />
      {prepared.kind === 'unreadable' ? <Unreadable problems={prepared.problems} /> : null}
      {prepared.kind === 'unchanged' && !isRunning ? (
        <Unchanged hasPublished={run?.kind === 'published'} />
      ) : null}
      {prepared.kind === 'behind' ? <Behind {...prepared} /> : null}
      {prepared.kind === 'ready' ? (
        <Ready {...prepared} isRunning={isRunning} broken={news?.kind === 'blocked' ? news.examples : []} />
      ) : null}
    </s-page>
  );
}

/** What was published, or blocked, before the draft was changed again is no news any more. */
function isOld(run: Run | null, prepared: Prepared): boolean {
  if (run?.kind === 'published') return prepared.kind !== 'unchanged';
  return run?.kind === 'blocked' && (prepared.kind !== 'ready' || prepared.savedAt !== run.savedAt);
}

function Unchanged({ hasPublished }: { readonly hasPublished: boolean }) {
  return (
    <s-section heading={hasPublished ? 'Everything is published' : 'Nothing to publish'}>
      <s-paragraph>
        {hasPublished
          ? 'Checkout follows it from now on. To change something, edit the policy and publish again.'
          : 'Your draft says the same as what is live. Change something first.'}
      </s-paragraph>
      <s-button href="/app/policy">Edit the policy</s-button>
    </s-section>
  );
}
