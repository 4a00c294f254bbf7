import { writeForm } from '@doorstep/policy';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { boundary } from '@shopify/shopify-app-remix/server';

import { recordAudit } from '../../audit/record.server.ts';
import { countryName } from '../../country-name.ts';
import { isDestination } from '../../country-choices.ts';
import { database } from '../../database.server.ts';
import { discardDraft, rebaseDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { isUntouched, policyOfDraft, sameTexts } from '../../policy/draft/draft.ts';
import { policiesToStartFrom } from '../../policy/editing.server.ts';
import { changedPaths, groupStates } from '../../policy/editor/changed.ts';
import { DraftState } from '../../policy/editor/draft-state.tsx';
import { GroupList } from '../../policy/editor/group-list.tsx';
import { changeList } from '../../policy/editor/list-change.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';
import { readableOf } from '../../policy/editor/readable.ts';
import { searchSettings } from '../../policy/editor/search.ts';
import { SettingSearch } from '../../policy/editor/setting-search.tsx';
import { StartChoice } from '../../policy/editor/start-choice.tsx';
import { startingPointOf } from '../../policy/starting-policy.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { readerIn } from '../../reader.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { merchant, draft } = await openDraft(request);
  const parameters = new URL(request.url).searchParams;
  const query = parameters.get('q') ?? '';
  const serve = parameters.get('serve') ?? '';
  const live = await currentVersion(database, merchant.shop);
  const policy = policyOfDraft(draft);
  const readable = policy.ok ? policy.value : readableOf(draft.texts, draft.opened).policy;
  const when = new Intl.DateTimeFormat('en', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: draft.opened.merchant.timeZone,
  });
  const starts = live === null ? await policiesToStartFrom(merchant.admin) : null;
  return {
    live: live?.number ?? 0,
    base: draft.base,
    changes: changedPaths(draft, policy).length,
    isUntouched: isUntouched(draft),
    savedAt: draft.savedAt === null ? null : when.format(draft.savedAt),
    groups: groupStates(draft),
    query,
    found: searchSettings(query, readable, readerIn('en')),
    starts:
      starts?.ok === true
        ? starts.value.map(({ from, policy: start }) => ({
            from,
            isChosen: sameTexts(writeForm(start), writeForm(draft.opened)),
          }))
        : [],
    serve: isDestination(serve) ? { country: serve, name: countryName(serve) } : null,
  };
}

/** POST: discards the draft, or begins one from another policy while nothing was published. */
export async function action({ request }: ActionFunctionArgs) {
  const { merchant, draft } = await openDraft(request.clone());
  const form = await request.formData();
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const intent = said('intent');
  if (intent === 'discard') {
    await discardDraft(database, merchant);
    await recordAudit(database, {
      shop: merchant.shop,
      by: merchant,
      at: new Date(),
      what: { kind: 'draft-discarded' },
    });
  }
  if (intent === 'serve') {
    const chosen = { does: 'add', list: 'destinations.served', key: '', chosen: said('chosen') };
    const added = isDestination(chosen.chosen) ? changeList(draft.texts, chosen) : null;
    if (added === null) throw new Response('There is no such country.', { status: 404 });
    await saveTexts(database, merchant, draft, added.changes);
    return redirect(added.goTo ?? '/app/policy/shipping');
  }
  if (intent === 'start' && draft.base === 0) {
    const from = startingPointOf(said('from'));
    const starts = await policiesToStartFrom(merchant.admin);
    if (!starts.ok) throw new Response(starts.error.reason, { status: 502, statusText: starts.error.reason });
    const policy = starts.value.find((start) => start.from === from)?.policy;
    if (policy) await rebaseDraft(database, merchant, { base: 0, opened: policy, policy });
  }
  return redirect('/app/policy');
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function PolicyPage() {
  const { groups, query, found, starts, serve, ...draft } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Policy">
      <s-button slot="primary-action" variant="primary" href="/app/policy/publish">
        Review and publish
      </s-button>
      <s-button slot="secondary-actions" href="/app/policy/page">
        Policy page
      </s-button>
      <s-button slot="secondary-actions" href="/app/policy/from-text">
        From your page
      </s-button>
      <s-button slot="secondary-actions" href="/app/policy/agents">
        AI agents
      </s-button>
      <s-button slot="secondary-actions" href="/app/policy/history">
        History
      </s-button>
      <s-button slot="secondary-actions" href="/app/policy/replay">
        Try this draft on past orders
      </s-button>
      <s-stack gap="base">
        <DraftState draft={draft} />
        {serve === null ? null : <ServeCountry serve={serve} />}
        {starts.length > 1 ? <StartChoice starts={starts} /> : null}
        <SettingSearch query={query} found={found} />
        {query === '' ? <GroupList groups={groups} /> : null}
      </s-stack>
    </s-page>
  );
}

/** `?serve=DE`: the Requests page leads here. */
function ServeCountry({ serve: { country, name } }: { readonly serve: { country: string; name: string } }) {
  return (
    <s-section heading={`Ship to ${name}`}>
      <Form method="post" action="/app/policy">
        <input type="hidden" name="intent" value="serve" />
        <input type="hidden" name="chosen" value={country} />
        <s-stack direction="inline" gap="base" alignItems="center">
          <s-text>{`${name} is added to the countries you ship to, with a delivery time. You set its rate next.`}</s-text>
          <s-button type="submit">{`Add ${name}`}</s-button>
        </s-stack>
      </Form>
    </s-section>
  );
}
