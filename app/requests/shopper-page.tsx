import type { Locale } from '@doorstep/policy';
import type { ReactNode } from 'react';

import { withNames } from '../with-names.ts';
import { requestTexts } from './texts.ts';

/** Plain on purpose: the page stands alone on the storefront's domain, without the theme and without a request for more. */
const styles = `
:root { color-scheme: light; font: 17px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: #1f2328; background: #fff; }
body { margin: 0; padding: 2.5rem 1.25rem; }
main { max-width: 34rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
.field { margin: 0 0 1.5rem; }
label { display: block; font-weight: 600; margin: 0 0 .375rem; }
.optional { font-weight: 400; color: #57606a; }
select, input, textarea { box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: #fff; border: 1px solid #6e7781; border-radius: 6px; padding: .625rem .75rem; }
[aria-invalid] { border-color: #b42318; border-width: 2px; }
.help { font-size: .875rem; color: #57606a; margin: .375rem 0 0; }
.problem { font-size: .9375rem; color: #b42318; margin: 0 0 .375rem; }
.problems { border: 2px solid #b42318; border-radius: 6px; padding: .875rem 1rem; margin: 0 0 1.5rem; }
.notice { border: 2px solid #1a7f37; border-radius: 6px; padding: .875rem 1rem; margin: 0 0 1.5rem; }
.problems p { font-weight: 600; margin: 0; }
.problems ul { margin: .375rem 0 0; padding-inline-start: 1.25rem; }
a { color: #0b57d0; }
button { font: inherit; font-weight: 600; color: #fff; background: #1f2328; border: 0; border-radius: 6px; padding: .75rem 1.5rem; cursor: pointer; }
:is(a, button, select, input, textarea):focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
.unseen { position: absolute; inset-inline-start: -100vw; }
.back { margin: 2rem 0 0; }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
`;

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly shopName: string;
  readonly children: ReactNode;
}

/** A whole page for shoppers, in their language, with the way back to the shop. */
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
        <style dangerouslySetInnerHTML={{ __html: styles }} />
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
