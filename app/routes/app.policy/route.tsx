import { useAppBridge } from '@shopify/app-bridge-react';
import { Box, Layout, Page, Text } from '@shopify/polaris';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';

import { database } from '../../database.server.ts';
import { merchantOf } from '../../merchant.server.ts';
import { policyOfForm, policyToEdit } from '../../policy/editing.server.ts';
import { AddressesSection } from '../../policy/form/addresses.tsx';
import { countryChoices } from '../../policy/form/countries.ts';
import { DestinationsSection } from '../../policy/form/destinations.tsx';
import { OutcomeBanner } from '../../policy/form/outcome-banner.tsx';
import { ProtectionSection } from '../../policy/form/protection.tsx';
import { readPolicyForm, valuesOfForm } from '../../policy/form/read.ts';
import { SignatureSection } from '../../policy/form/signature.tsx';
import { changed, PolicyFormProvider } from '../../policy/form/state.tsx';
import { valuesOf } from '../../policy/form/values.ts';
import { publish } from '../../policy/publish.server.ts';
import type { PublishOutcome } from '../../policy/publishing.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await merchantOf(request);
  const editing = await policyToEdit(database, admin);
  if (!editing.ok) throw new Response(editing.error.says, { status: 502, statusText: editing.error.says });
  const { base, policy } = editing.value;
  return {
    base,
    values: valuesOf(policy),
    currency: policy.merchant.shopCurrency,
    countries: countryChoices(),
  };
}

const statuses = { published: 200, problems: 422, conflict: 409, busy: 409, setup: 502 } as const;

const answer = (outcome: PublishOutcome) => data(outcome, { status: statuses[outcome.kind] });

export async function action({ request }: ActionFunctionArgs) {
  const { admin, user } = await merchantOf(request);
  const values = valuesOfForm(await request.formData());
  const opened = await policyOfForm(database, admin, Number(values['base']) || 0);
  if (!opened.ok) return answer({ kind: 'setup', leftovers: null, ...opened.error });
  const policy = readPolicyForm(values, opened.value.policy);
  if (!policy.ok) return answer({ kind: 'problems', problems: policy.error });
  const published = await publish(
    { admin, database, now: new Date() },
    { document: policy.value, base: opened.value.base, by: `user ${user}` },
  );
  return answer(published.ok ? { kind: 'published', version: published.value } : published.error);
}

export default function PolicyPage() {
  const loaded = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  const outcome = fetcher.state === 'idle' ? fetcher.data : undefined;
  const bridge = useAppBridge();
  const [form, setForm] = useState({ base: loaded.base, values: loaded.values });
  const publishing = fetcher.state !== 'idle';
  const post = (base: number) =>
    fetcher.submit({ ...form.values, base: String(base) }, { method: 'post', action: '/app/policy' });

  useEffect(() => {
    if (outcome?.kind !== 'published') return;
    bridge.toast.show(`Version ${outcome.version} is live`);
    setForm(({ values }) => ({ base: outcome.version, values }));
  }, [outcome, bridge]);

  return (
    <Page
      title="Policy"
      subtitle={form.base === 0 ? 'Not published yet' : `Version ${form.base} is live`}
      primaryAction={{ content: 'Publish', loading: publishing, onAction: () => post(form.base) }}
    >
      <PolicyFormProvider
        value={{
          values: form.values,
          problems: outcome?.kind === 'problems' ? outcome.problems : [],
          currency: loaded.currency,
          countries: loaded.countries,
          change: (changes) => setForm(({ base, values }) => ({ base, values: changed(values, changes) })),
        }}
      >
        <div aria-live="polite" style={{ paddingBlockEnd: outcome && outcome.kind !== 'published' ? 16 : 0 }}>
          {publishing ? (
            <Text as="p">Publishing: rates, checkout rules and texts are being set …</Text>
          ) : null}
          <OutcomeBanner
            outcome={outcome}
            values={form.values}
            load={() => setForm({ base: loaded.base, values: loaded.values })}
            publishOnTop={post}
          />
        </div>
        <Layout>
          <DestinationsSection />
          <AddressesSection />
          <ProtectionSection />
          <SignatureSection />
        </Layout>
      </PolicyFormProvider>
      <Box paddingBlockEnd="800" />
    </Page>
  );
}
