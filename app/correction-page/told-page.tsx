import type { Locale } from '@doorstep/policy';

import { linkDays } from '../corrections/link.server.ts';
import { ShopperPage } from '../requests/shopper-page.tsx';
import { withNames } from '../with-names.ts';
import { correctionTexts } from './texts.ts';
import type { Told } from './texts.ts';

interface Props {
  readonly locale: Locale;
  readonly shopName: string;
  /** Empty where the page must not tell of any order. */
  readonly orderName: string;
  readonly told: Told;
}

/** A page that says how it stands with an order's address, and what its customer can do. */
export function ToldPage({ locale, shopName, orderName, told }: Props) {
  const { title, text } = correctionTexts[locale].told[told];
  const names = { shop: shopName, order: orderName, days: String(linkDays) };
  return (
    <ShopperPage locale={locale} title={title} shopName={shopName}>
      <p role="status">{withNames(text, names)}</p>
    </ShopperPage>
  );
}
