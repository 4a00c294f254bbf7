import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { policyToSetUp } from '../../onboarding/policy-to-set-up.server.ts';
import { putRatesBack, runStep } from '../../onboarding/run-step.server.ts';
import { showSetup } from '../../onboarding/shown-setup.server.ts';
import { isWorthReading, useSteps } from '../../onboarding/use-steps.ts';
import { rates } from '../../setup/steps/rates.ts';
import { setupSteps } from '../../setup/steps/steps.ts';
import { Checklist } from './checklist-section.tsx';
import { AboutShop, LeftAlone, Obstacles, Publishing } from './plan-sections.tsx';
import { StepsSection } from './steps-section.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const shown = await showSetup(database, merchant, environment().apiKey);
  return shown.ok ? { shown: shown.value, problem: null } : { shown: null, problem: shown.error.reason };
}

const isStep = (sent: unknown): sent is string => setupSteps.some(({ id }) => id === sent);

/** POST: does one step of set-up, and the page goes on to the next; or puts rates back that somebody changed. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const form = await request.formData();
  const worker = { admin: by.admin, database, now: new Date(), by };
  if (form.get('intent') === 'put-rates-back') {
    const outcome = await putRatesBack(worker);
    return data({ step: rates.id, ...outcome }, { status: outcome.kind === 'done' ? 200 : 409 });
  }
  const step = form.get('step');
  if (!isStep(step)) {
    const reason = 'There is no such step.';
    return data({ step: typeof step === 'string' ? step : '', kind: 'failed', reason }, { status: 400 });
  }
  const policy = await policyToSetUp(database, by.admin, by.user);
  if (!policy.ok) return data({ step, kind: 'failed', reason: policy.error.reason }, { status: 409 });
  const outcome = await runStep(worker, step, policy.value);
  return data({ step, ...outcome }, { status: outcome.kind === 'done' ? 200 : 409 });
}

export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  isWorthReading(actionResult) && defaultShouldRevalidate;

/** What Doorstep makes at Shopify, what publishing changes, and what only the merchant can switch on. */
export default function SetupPage() {
  const loaded = useLoaderData<typeof loader>();
  const { shown, ...running } = useSteps(loaded);
  if (shown === null) return <Unread problem={loaded.problem} />;
  return (
    <s-page heading="Set-up">
      <s-link slot="breadcrumb-actions" href="/app">
        Home
      </s-link>
      <AboutShop about={shown.about} />
      <LeftAlone things={shown.leftAlone} />
      <Obstacles obstacles={shown.obstacles} />
      <StepsSection steps={shown.steps} next={shown.next} running={running} live={shown.live} />
      <Publishing steps={shown.publishing} live={shown.live} isNext={shown.next === null} />
      <Checklist items={shown.checklist} plan={shown.plan} live={shown.live} />
    </s-page>
  );
}

function Unread({ problem }: { readonly problem: string | null }) {
  return (
    <s-page heading="Set-up">
      <s-link slot="breadcrumb-actions" href="/app">
        Home
      </s-link>
      <s-banner heading="Your shop could not be read" tone="warning">
        <s-paragraph>{problem}</s-paragraph>
        <s-button slot="secondary-actions" href="/app/setup">
          Try again
        </s-button>
      </s-banner>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
