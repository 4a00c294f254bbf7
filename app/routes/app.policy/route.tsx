import { useAppBridge } from '@shopify/app-bridge-react';
import { Box, Layout, Page, Text } from '@shopify/polaris';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import type { Result } from '@doorstep/policy';
import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useEffect } from 'react';

import { database } from '../../database.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { policiesToStartFrom, policyOfForm, policyToEdit } from '../../policy/editing.server.ts';
import { AddressesSection } from '../../policy/form/addresses.tsx';
import { countryChoices } from '../../country-choices.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import { DestinationsSection } from '../../policy/form/destinations.tsx';
import { EventsSection } from '../../policy/form/events.tsx';
import { useDraft } from '../../policy/form/draft.ts';
import { findingsOf } from '../../policy/form/findings.ts';
import { FindingsBanner } from '../../policy/form/findings-banner.tsx';
import { OutcomeBanner } from '../../policy/form/outcome-banner.tsx';
import { ProtectionSection } from '../../policy/form/protection.tsx';
import { problemsToShow, readPolicyForm, valuesOfForm } from '../../policy/form/read.ts';
import { ShopSection } from '../../policy/form/shop.tsx';
import { SignatureSection } from '../../policy/form/signature.tsx';
import { StartChoice } from '../../policy/form/start-choice.tsx';
import { PolicyFormProvider } from '../../policy/form/state.tsx';
import { UnsavedBar } from '../../policy/form/unsaved-bar.tsx';
import { valuesOf } from '../../policy/form/values.ts';
import { publish } from '../../policy/publish.server.ts';
import type { PublishOutcome } from '../../policy/publishing.ts';
import { startingPointOf } from '../../policy/starting-policy.ts';
import { PolarisReact } from '../../polaris-react.tsx';
import type { SetupFailure } from '../../setup/step.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateMerchant(request);
  const editing = valueOrRespond(await policyToEdit(database, admin, 'plain'));
  const { base, policy } = editing;
  const starts = base === 0 ? valueOrRespond(await policiesToStartFrom(admin)) : [];
  return {
    base,
    policy,
    starts: starts.map((start) => ({ ...start, values: valuesOf(start.policy) })),
    today: dateIn(policy.merchant.timeZone, new Date()),
    values: valuesOf(policy),
    currency: policy.merchant.shopCurrency,
    countries: countryChoices(),
  };
}

/** What the form needs, or the page that says why it is not there. */
function valueOrRespond<Value>(read: Result<Value, SetupFailure>): Value {
  if (read.ok) return read.value;
  throw new Response(read.error.reason, { status: 502, statusText: read.error.reason });
}

const statuses = { published: 200, problems: 422, conflict: 409, busy: 409, setup: 502 } as const;

const answer = (outcome: PublishOutcome) => data(outcome, { status: statuses[outcome.kind] });

export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const { admin } = merchant;
  const values = valuesOfForm(await request.formData());
  const from = startingPointOf(values['start']);
  const opened = await policyOfForm(database, admin, Number(values['base']) || 0, from);
  if (!opened.ok) return answer({ kind: 'setup', leftovers: null, ...opened.error });
  const policy = readPolicyForm(values, opened.value.policy);
  if (!policy.ok) return answer({ kind: 'problems', problems: policy.error });
  const published = await publish(
    { admin, database, now: new Date() },
    { document: policy.value, base: opened.value.base, by: merchant },
  );
  return answer(published.ok ? { kind: 'published', version: published.value } : published.error);
}

/** After a conflict, too, the loader runs again: the merchant may load what somebody else published meanwhile. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === 409 || defaultShouldRevalidate;

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export const links = () => [{ rel: 'stylesheet', href: polarisStyles }];

export default function PolicyPage() {
  return (
    <PolarisReact>
      <PolicyEditor />
    </PolarisReact>
  );
}

function PolicyEditor() {
  const loaded = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  const outcome = fetcher.state === 'idle' ? fetcher.data : undefined;
  const bridge = useAppBridge();
  const draft = useDraft(loaded);
  const { markPublished } = draft;
  const from = startingPointOf(draft.values['start']);
  const policy = loaded.starts.find((start) => start.from === from)?.policy ?? loaded.policy;
  const findings = findingsOf(draft.values, policy, loaded.today);
  const publishing = fetcher.state !== 'idle';
  const post = (base: number) => {
    draft.markPosted();
    fetcher.submit({ ...draft.values, base: String(base) }, { method: 'post', action: '/app/policy' });
  };

  useEffect(() => {
    if (outcome?.kind !== 'published') return;
    bridge.toast.show(`Version ${outcome.version} is live`);
    markPublished(outcome.version);
  }, [outcome, bridge, markPublished]);

  return (
    <Page
      title="Policy"
      subtitle={draft.base === 0 ? 'Not published yet' : `Version ${draft.base} is live`}
      primaryAction={{ content: 'Publish', loading: publishing, onAction: () => post(draft.base) }}
    >
      <PolicyFormProvider
        value={{
          values: draft.values,
          problems: problemsToShow(
            outcome?.kind === 'problems' ? outcome.problems : [],
            draft.values,
            policy,
          ),
          findings,
          currency: loaded.currency,
          countries: loaded.countries,
          change: draft.change,
        }}
      >
        <UnsavedBar
          unsaved={draft.unsaved}
          publishing={publishing}
          publish={() => post(draft.base)}
          discard={draft.discard}
        />
        <div aria-live="polite" style={{ paddingBlockEnd: outcome && outcome.kind !== 'published' ? 16 : 0 }}>
          {publishing ? (
            <Text as="p">Publishing: rates, checkout rules and texts are being set …</Text>
          ) : null}
          <OutcomeBanner
            outcome={outcome}
            values={draft.values}
            load={() => draft.open(loaded)}
            publishOnTop={post}
          />
        </div>
        <Box paddingBlockEnd={findings.length > 0 ? '400' : '0'}>
          <FindingsBanner title="The policy says what does not hold" findings={findings} />
        </Box>
        {draft.base === 0 ? (
          <StartChoice
            starts={loaded.starts}
            chosen={from}
            choose={(start) => draft.open({ base: 0, values: { ...start.values, start: start.from } })}
          />
        ) : null}
        <Layout>
          <ShopSection merchant={policy.merchant} />
          <DestinationsSection />
          <AddressesSection />
          <EventsSection policy={policy} />
          <ProtectionSection />
          <SignatureSection />
        </Layout>
      </PolicyFormProvider>
      <Box paddingBlockEnd="800" />
    </Page>
  );
}
