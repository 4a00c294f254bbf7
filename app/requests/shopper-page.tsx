import type { Locale } from '@doorstep/policy';
import type { ReactNode } from 'react';

import { withNames } from '../with-names.ts';
import { contentClass, standingStyles } from './styles.ts';
import { requestTexts } from './texts.ts';

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly shopName: string;
  readonly children: ReactNode;
}

/** A whole page for shoppers, in their language, with the way back to the shop: it stands alone on the storefront's domain. */
export function ShopperPage({ locale, title, shopName, children }: Props) {
  const texts = requestTexts[locale];
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${shopName}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: standingStyles }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
          <p className="back">
            <a href="/">{withNames(texts.back, { shop: shopName })}</a>
          </p>
        </main>
      </body>
    </html>
  );
}

/** The same as a part of the shop's theme, which has a head and a way back of its own. */
export const ShopperContent = ({ locale, title, children }: Omit<Props, 'shopName'>) => (
  <div className={contentClass} lang={locale}>
    <h1>{title}</h1>
    {children}
  </div>
);
