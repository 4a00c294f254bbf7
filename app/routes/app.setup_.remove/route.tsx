import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { undoStep } from '../../onboarding/run-step.server.ts';
import { showUndoing } from '../../onboarding/shown-undoing.server.ts';
import { isWorthReading, useSteps } from '../../onboarding/use-steps.ts';
import { undoSteps } from '../../setup/steps/steps.ts';
import { RemovalSection } from './removal-section.tsx';
import { UninstallSection } from './uninstall-section.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateMerchant(request);
  const shown = await showUndoing(database, admin, shop);
  return shown.ok ? { shown: shown.value, problem: null } : { shown: null, problem: shown.error.reason };
}

const isStep = (sent: unknown): sent is string => undoSteps.some(({ id }) => id === sent);

/** POST: takes one step of set-up back; the page goes on to the next. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const step = (await request.formData()).get('step');
  if (!isStep(step)) {
    const reason = 'There is no such step.';
    return data({ step: typeof step === 'string' ? step : '', kind: 'failed', reason }, { status: 400 });
  }
  const outcome = await undoStep({ admin: by.admin, database, now: new Date(), by }, step);
  return data({ step, ...outcome }, { status: outcome.kind === 'done' ? 200 : 409 });
}

export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  isWorthReading(actionResult) && defaultShouldRevalidate;

/** What Doorstep has made at Shopify, how to take it back, and what an uninstall leaves. */
export default function RemovePage() {
  const loaded = useLoaderData<typeof loader>();
  const { shown, ...running } = useSteps(loaded);
  return (
    <s-page heading="Take set-up back" inlineSize="small">
      <s-link slot="breadcrumb-actions" href="/app/setup">
        Set-up
      </s-link>
      {shown === null ? (
        <s-banner heading="Your shop could not be read" tone="warning">
          <s-paragraph>{loaded.problem}</s-paragraph>
        </s-banner>
      ) : (
        <RemovalSection steps={shown.steps} next={shown.next} live={shown.live} running={running} />
      )}
      <UninstallSection />
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
