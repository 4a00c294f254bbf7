import { Link } from '@remix-run/react';

import { BarChart } from '../charts/bar-chart.tsx';
import { Histogram } from '../charts/histogram.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import type { readOverview } from './overview.server.ts';
import { periodChoices } from './period.ts';

export type Overview = Awaited<ReturnType<typeof readOverview>>;

/** What happened in a period, as pictures; each number and each mark leads to its orders. */
export function Pictures({ overview }: { readonly overview: Overview }) {
  const { figures, free, chosen, income, signed, radars, addresses, holds, period, hasOrders } = overview;
  return (
    <>
      <s-section heading="Orders">
        <nav className="overview-periods" aria-label="Period">
          {periodChoices.map(({ name, label }) => (
            <Link
              key={name}
              to={`/app?days=${name}`}
              preventScrollReset
              aria-current={name === period ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        {hasOrders ? null : (
          <s-paragraph color="subdued">
            No orders in this time. Pictures of them are drawn here as they come in.
          </s-paragraph>
        )}
        <dl className="overview-figures">
          {figures.map(({ label, shown, href, before, hrefBefore }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Link to={href}>{shown}</Link>
                <small>
                  before: <Link to={hrefBefore}>{before}</Link>
                </small>
              </dd>
            </div>
          ))}
        </dl>
      </s-section>
      {hasOrders ? (
        <div className="overview-pictures">
          <s-section heading="Shipped free">
            <LineChart drawn={free} what="Shipped free" summary="Share of the orders that shipped free." />
          </s-section>
          <s-section heading="Free returns chosen">
            <LineChart drawn={chosen} what="Chosen" summary="Share of the orders with the paid protection." />
          </s-section>
          {income.map(({ currency, drawn }) => (
            <s-section key={currency} heading={`Free returns income, ${currency}`}>
              <LineChart
                drawn={drawn}
                what="Income"
                summary={`What the paid protection earned in ${currency}.`}
              />
            </s-section>
          ))}
          <s-section heading="Signature needed">
            <LineChart drawn={signed} what="Orders" summary="Orders for which somebody has to sign." />
          </s-section>
          {radars.map(({ currency, summary, drawn }) => (
            <s-section key={currency} heading={`Around free shipping, ${currency}`}>
              <s-paragraph>{summary}</s-paragraph>
              <Histogram drawn={drawn} summary={summary} />
            </s-section>
          ))}
          <s-section heading="Addresses that were refused or asked about">
            {addresses.length === 0 ? (
              <s-paragraph color="subdued">None in this time.</s-paragraph>
            ) : (
              <BarChart
                rows={addresses}
                columns={['Address', 'Orders']}
                summary="Orders to addresses that your policy refuses or asks about, by kind."
              />
            )}
            <s-paragraph color="subdued">
              These are orders that were placed: by a wallet, from a draft, or before the rule was on. Whom
              the checkout refused cannot be counted: Shopify keeps checkouts that were left, but not why, and
              not those of shoppers who gave another address and bought.
            </s-paragraph>
          </s-section>
          <s-section heading="On hold now, by age">
            <BarChart
              rows={holds}
              columns={['Placed', 'Orders']}
              summary="Orders on hold now, by how long ago they were placed."
            />
          </s-section>
        </div>
      ) : null}
    </>
  );
}
