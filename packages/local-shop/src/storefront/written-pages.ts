import { Router } from 'express';

import { html, trust, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { pageByHandle, type Page } from '../state/pages.ts';
import {
  policyPath,
  policyTypeNamed,
  POLICY_TITLES,
  type ShopPolicy,
  type ShopPolicyType,
  writtenPolicy,
} from '../state/shop-policies.ts';
import { translated } from '../state/translations.ts';
import { buyerOf, type Buyer } from './buyer.ts';
import { storefrontPage } from './layout.ts';
import { contactPage, contactPath, notFoundPage } from './pages.ts';

/** What a merchant or an app wrote for buyers: `/pages/<handle>` and `/policies/<name>`, each in the buyer's language. */
export function writtenPageRoutes(context: ShopContext): Router {
  const { state } = context;
  const router = Router();
  router.get('/pages/:handle', (request, response) => {
    const buyer = buyerOf(state, request);
    const page = pageByHandle(state.pages, request.params.handle);
    if (page && page.publishedAt !== null) response.send(writtenPage(context, buyer, page));
    else if (request.path === contactPath) response.send(contactPage(context, buyer));
    else response.status(404).send(notFoundPage(context, buyer));
  });
  router.get('/policies/:name', (request, response) => {
    const buyer = buyerOf(state, request);
    const type = policyTypeNamed(request.params.name);
    const policy = type && writtenPolicy(state.shopPolicies, type);
    if (policy) response.send(policyPage(context, buyer, policy));
    else if (type === 'REFUND_POLICY') response.send(noPolicyPage(context, buyer, type));
    else response.status(404).send(notFoundPage(context, buyer));
  });
  return router;
}

/** A text of a page or policy as this buyer reads it. */
const read = (
  { state }: ShopContext,
  { locale, market }: Buyer,
  resourceId: string,
  key: string,
  original: string,
) => translated(state.translations, { resourceId, key, locale, marketId: market.id }, original);

function writtenPage(context: ShopContext, buyer: Buyer, page: Page): string {
  const title = read(context, buyer, page.id, 'title', page.title);
  const content = read(context, buyer, page.id, 'body_html', page.body);
  const path = `/pages/${page.handle}`;
  return storefrontPage(
    context,
    buyer,
    { template: 'page', path, title, page: { title, handle: page.handle, content } },
    (appBlocks) => html`${article(buyer, title, content)} ${appBlocks}`,
  );
}

function policyPage(context: ShopContext, buyer: Buyer, { id, type, body: original }: ShopPolicy): string {
  const body = read(context, buyer, id, 'body', original);
  const page = { template: 'policy' as const, path: policyPath(type), title: POLICY_TITLES[type] };
  return storefrontPage(context, buyer, page, () => article(buyer, page.title, body));
}

const article = ({ locale }: Buyer, title: string, body: string): Html =>
  html`<article class="written" lang="${locale}">
    <h1>${title}</h1>
    ${trust(body)}
  </article>`;

/** The one that apps take for granted, before anybody wrote it. */
function noPolicyPage(context: ShopContext, buyer: Buyer, type: ShopPolicyType): string {
  const title = POLICY_TITLES[type];
  return storefrontPage(
    context,
    buyer,
    { template: 'policy', path: policyPath(type), title },
    () =>
      html`<section class="hero">
        <h1>${title}</h1>
        <p>A merchant writes this page in the admin of a real shop. This test shop has none.</p>
      </section>`,
  );
}
