import type { Request } from 'express';

import { trust } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { buyerOf, type Buyer } from '../storefront/buyer.ts';
import { storefrontPage } from '../storefront/layout.ts';
import { liquidOfAnswer } from '../storefront/theme/liquid-engine.ts';
import { liquidObjects } from '../storefront/theme/liquid-objects.ts';

/**
 * An app's answer of the type `application/liquid` as a page of the theme: what stands in it runs as Liquid, with the
 * theme's objects, and the theme's layout goes around it unless it says `{% layout none %}`.
 * https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
 */
export function drawLiquid(context: ShopContext, request: Request, answer: string): string {
  const buyer = buyerOf(context.state, request);
  const drawn = draw(context, buyer, answer);
  if (/{%-?\s*layout\s+none\s*-?%}/.test(answer)) return drawn;
  const [path = '/'] = request.originalUrl.split('?');
  return storefrontPage(context, buyer, { template: 'page', path, title: '' }, () => trust(drawn));
}

/** What is wrong with it stands in the page, as Shopify shows it. */
function draw(context: ShopContext, buyer: Buyer, answer: string): string {
  try {
    const liquid = liquidOfAnswer(buyer.market.currency);
    const globals = liquidObjects(context, buyer, 'page', null);
    return String(liquid.parseAndRenderSync(answer, {}, { globals }));
  } catch (error) {
    return `Liquid error: ${error instanceof Error ? error.message : String(error)}`;
  }
}
