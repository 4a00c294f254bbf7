import { Fragment } from 'react';

import type { ShownRequest } from './asked-section.tsx';

/** The order that a request is about: for whom, where it went and when, and what was in it. */
export function OrderSection({ order }: { readonly order: NonNullable<ShownRequest['order']> }) {
  const { customer, address, days, lines, parcels } = order;
  return (
    <s-section heading="The order">
      <s-stack gap="small-200">
        <s-paragraph>
          {[customer, address].filter(Boolean).join(', ') || 'Shopify shows no address.'}
        </s-paragraph>
        <s-paragraph>{days}</s-paragraph>
        {parcels.map((numbers, at) => (
          <s-paragraph key={at}>
            {numbers.length > 1 ? 'Left together: ' : 'Parcel: '}
            {numbers.map(({ words, page }, nth) => (
              <Fragment key={words}>
                {nth === 0 ? null : ', '}
                {page === null ? (
                  words
                ) : (
                  <s-link href={page} target="_blank">
                    {words}
                  </s-link>
                )}
              </Fragment>
            ))}
            {numbers.length > 1
              ? '. Shopify has one state for all of these numbers; the carrier’s pages have one for each.'
              : null}
          </s-paragraph>
        ))}
        <s-unordered-list>
          {lines.map(({ id, words }) => (
            <s-list-item key={id}>{words}</s-list-item>
          ))}
        </s-unordered-list>
      </s-stack>
    </s-section>
  );
}
