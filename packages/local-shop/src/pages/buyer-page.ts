import { html, type Html } from './html.ts';

/** A whole document of checkout or the customer account, in the buyer's language (BCP 47). */
export function buyerPage(
  page: { readonly title: string; readonly locale: string; readonly kind: 'checkout' | 'account' },
  content: Html,
): string {
  const document = html`<html lang="${page.locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${page.title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/storefront.css" />
      <link rel="stylesheet" href="/checkout/checkout.css" />
    </head>
    <body class="${page.kind}">
      ${content}
    </body>
  </html>`;
  return `<!doctype html>${document.markup}`;
}
