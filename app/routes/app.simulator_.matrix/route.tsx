import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData, useNavigation } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { flag } from '../../polaris/flag.ts';
import styles from '../../simulator/matrix/matrix.css?url';
import { MatrixTable } from '../../simulator/matrix/matrix-table.tsx';
import { loadMatrix } from './load.server.ts';
import { Pages } from './pages.tsx';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  return loadMatrix(merchant, new URL(request.url).searchParams);
}

/** Who pays what for shipping, at a glance: countries by values of carts around each threshold. */
export default function MatrixPage() {
  const view = useLoaderData<typeof loader>();
  return (
    <s-page heading="Who pays what" inlineSize="large">
      <s-link slot="breadcrumb-actions" href="/app/simulator">
        Simulator
      </s-link>
      {view.kind === 'failed' ? (
        <s-banner heading="Shopify did not answer" tone="critical">
          <s-paragraph>{view.reason} Reload the page to try again.</s-paragraph>
        </s-banner>
      ) : null}
      {view.kind === 'unread' ? (
        <s-section heading="Your draft cannot be tried yet">
          <s-paragraph>It has settings that cannot be read, or more than checkout can hold.</s-paragraph>
          <s-link href="/app/policy/publish">See what has to be put right</s-link>
        </s-section>
      ) : null}
      {view.kind === 'matrix' ? <Matrix view={view} /> : null}
    </s-page>
  );
}

type MatrixView = Extract<Awaited<ReturnType<typeof loadMatrix>>, { readonly kind: 'matrix' }>;

function Matrix({ view }: { readonly view: MatrixView }) {
  const { name, otherName, changed, leftOut, page } = view;
  const isAsking = useNavigation().state !== 'idle';
  return (
    <>
      <s-section heading="What is shown">
        <Form method="get">
          <s-stack gap="base">
            <s-select label="Policy" name="version" value={view.asked}>
              {view.hasPublished ? <s-option value="published">Published now</s-option> : null}
              <s-option value="draft">Your draft</s-option>
            </s-select>
            <s-select label="Protection" name="protection" value={view.protection ? 'on' : 'off'}>
              <s-option value="off">Not bought</s-option>
              <s-option value="on">Bought where it is offered</s-option>
            </s-select>
            <s-stack direction="inline">
              <s-button type="submit" variant="primary" loading={flag(isAsking)}>
                Show
              </s-button>
            </s-stack>
          </s-stack>
        </Form>
      </s-section>
      <s-section heading={name}>
        <s-stack gap="base">
          {otherName === null ? null : (
            <s-paragraph>
              {changed === 0
                ? `${otherName} says the same everywhere on this page.`
                : `${otherName} says something else in ${changed} ${changed === 1 ? 'cell' : 'cells'}: they have a dashed border.`}
            </s-paragraph>
          )}
          <MatrixTable
            caption={`What an order costs on top of its goods, by country and by what the goods cost, under ${name}`}
            {...view}
          />
          <s-paragraph color="subdued">
            In your shop’s currency, without codes, for the shipping option of your policy; the parts of the
            United States that have rules of their own are not among them. Choose a cell to try its order.
            {leftOut === 0 ? '' : ` ${leftOut} more amounts, which fewer countries have, are left out.`}
          </s-paragraph>
          <Pages page={page} />
        </s-stack>
      </s-section>
    </>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
