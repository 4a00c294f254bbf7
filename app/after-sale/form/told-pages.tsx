import { requestForm } from '@doorstep/policy';

import { requestPath } from '../../corrections/link.server.ts';
import { environment } from '../../environment.server.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import { respondPrivately } from '../../requests/respond.server.ts';
import { ShopperPage } from '../../requests/shopper-page.tsx';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import { withNames } from '../../with-names.ts';
import { orderLinkDays, requestToken } from '../links.server.ts';
import { requestNumber } from '../request-number.ts';
import { sayDate } from '../say-date.ts';
import { afterSaleTexts } from '../texts.ts';
import type { AfterSaleTold } from '../texts.ts';
import { Estimate } from './order-pages.tsx';
import type { ToldVisit } from './link-visit.server.ts';
import type { OrderVisit } from './order-visit.server.ts';
import type { TakenOrder } from './take-order.server.ts';

const statuses: Readonly<Partial<Record<AfterSaleTold, number>>> = {
  ...{ invalid: 404, gone: 404, expired: 410, busy: 429, trouble: 503 },
};

/** What somebody is told whose link leads nowhere, with the way to another one. */
export function tell({ locale, shopName, told }: ToldVisit, { pathPrefix }: Visitor): Response {
  const { title, text } = afterSaleTexts[locale].told[told];
  const form = `${pathPrefix}${requestForm.path}?${new URLSearchParams({ [requestForm.parameters.locale]: locale })}`;
  return respondPrivately(
    <ShopperPage locale={locale} title={title} shopName={shopName}>
      <p role="status">{withNames(text, { shop: shopName, days: String(orderLinkDays) })}</p>
      <p>
        <a href={form}>{afterSaleTexts[locale].form.title}</a>
      </p>
    </ShopperPage>,
    statuses[told] ?? 200,
  );
}

/** What somebody reads after their request was taken: its number, what the policy says to it, and when they hear of it. */
export function TakenPage({
  visit: { shop, shopName, locale, pathPrefix, read, now },
  taken: { id, estimate, clock, asksForPhotos },
}: {
  readonly visit: OrderVisit;
  readonly taken: Extract<TakenOrder, { readonly kind: 'taken' }>;
}) {
  const { told, clocks, stages, state } = afterSaleTexts[locale];
  const token = requestToken({ id, locale }, { shop, secret: environment().apiSecret, now });
  const due = clock && dateIn(read.policy.merchant.timeZone, new Date(clock.at - 1));
  return (
    <ShopperPage locale={locale} title={told.taken.title} shopName={shopName}>
      <p role="status">{withNames(told.taken.text, { number: requestNumber(id) })}</p>
      <p>
        {stages.asked} {clock && due ? withNames(clocks[clock.what], { date: sayDate(due, locale) }) : null}
      </p>
      <Estimate estimate={estimate} />
      {asksForPhotos ? <p>{state.photosWanted}</p> : null}
      <p>
        <a href={`${pathPrefix}${requestPath}${token}`}>{state.see}</a>
      </p>
    </ShopperPage>
  );
}
