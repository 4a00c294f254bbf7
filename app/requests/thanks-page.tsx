import type { Locale } from '@doorstep/policy';

import { ShopperPage } from './shopper-page.tsx';
import { withNames } from '../with-names.ts';
import { requestTexts } from './texts.ts';

interface Props {
  readonly locale: Locale;
  readonly shopName: string;
  /** The country's name in that language. */
  readonly country: string;
  readonly withEmail: boolean;
}

/** What a shopper reads after a request was taken. */
export function ThanksPage({ locale, shopName, country, withEmail }: Props) {
  const texts = requestTexts[locale];
  const names = { shop: shopName, country };
  return (
    <ShopperPage locale={locale} title={texts.thanksTitle} shopName={shopName}>
      <p role="status">
        {withNames(texts.thanks, names)} {withEmail ? withNames(texts.thanksWithEmail, names) : null}
      </p>
    </ShopperPage>
  );
}
