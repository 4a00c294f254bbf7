/** A shop's plan at Shopify, as far as it decides what the app can show. */
export interface ShopPlan {
  readonly publicDisplayName: string;
  readonly partnerDevelopment: boolean;
  readonly shopifyPlus: boolean;
}

/** One place where shoppers meet the policy. */
export interface Surface {
  readonly name: string;
  readonly does: string;
  /** `null` while the plan is not known. */
  readonly allowed: boolean | null;
  /** What the plan has to do with it. */
  readonly plan: string;
  /** Where the merchant switches it on; `null` when there is nothing to switch on, or nothing may be. */
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** The block of extensions/cart-toggle that works in every theme, by the name of its file. */
const cartEmbed = 'protection-embed';

/** Plans without an online store or without room for apps at its checkout. */
const withoutBlocks: ReadonlySet<string> = new Set(['Starter', 'Lite', 'Retail']);

/**
 * What a shop's plan can show. Shopify's rules: blocks in the steps of checkout need Plus (a development store has them to
 * try); rules run on every plan because Doorstep is a public app; what stands in the cart and after the purchase is for all
 * plans but Starter and its like.
 */
export function surfacesOf(shop: string, apiKey: string, plan: ShopPlan | null): readonly Surface[] {
  const admin = `https://admin.shopify.com/store/${shop.replace('.myshopify.com', '')}`;
  const checkoutEditor = `${admin}/settings/checkout/editor`;
  const themeEditor = `${admin}/themes/current/editor?context=apps&activateAppId=${apiKey}/${cartEmbed}`;
  const steps = plan && (plan.shopifyPlus || plan.partnerDevelopment);
  const blocks = plan && !withoutBlocks.has(plan.publicDisplayName);
  const unless = (allowed: boolean | null, label: string, url: string) =>
    allowed === false ? null : { label, url };
  return [
    {
      name: 'Rules at checkout',
      does: 'Prices, refusals at the address, promotion codes, and the signature note at the shipping options.',
      allowed: plan && true,
      plan: 'On every plan. Nothing to switch on.',
      link: null,
    },
    {
      name: 'Protection in the cart',
      does: 'The toggle in your theme’s cart.',
      allowed: blocks,
      plan: 'On every plan with an online store.',
      link: unless(blocks, 'Switch it on in the theme editor', themeEditor),
    },
    {
      name: 'Blocks at checkout',
      does: 'The toggle, the address notice and the signature notice inside the steps of checkout.',
      allowed: steps,
      plan: plan?.partnerDevelopment
        ? 'Needs Shopify Plus in a live shop. In a development store you can try it.'
        : 'Needs Shopify Plus. Without it the rules refuse all the same, and shoppers read why at the field.',
      link: unless(steps, 'Place them in the checkout editor', `${checkoutEditor}?page=checkout`),
    },
    {
      name: 'After the purchase',
      does: 'The promise on the thank-you page and the order’s status page: when it ships and arrives.',
      allowed: blocks,
      plan: 'On every plan but Starter.',
      link: unless(blocks, 'Place it in the checkout editor', `${checkoutEditor}?page=order-status`),
    },
  ];
}
