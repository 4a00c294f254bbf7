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
  /** Of no use to a policy that sells no protection. */
  readonly isForProtection?: true;
  /** What the plan has to do with it. */
  readonly plan: string;
  /** Where the merchant switches it on; none when there is nothing to switch on, or nothing may be. */
  readonly links: readonly EditorLink[];
}

/** An editor of the Shopify admin, as an address that App Bridge follows in whatever admin frames the app. */
interface EditorLink {
  readonly label: string;
  readonly url: string;
}

/** The block of extensions/cart-toggle that works in every theme, by the name of its file. */
const cartEmbed = 'protection-embed';

/** Shopify's checkout editor, at the app blocks of one of its pages. */
export const checkoutEditor = (page: 'checkout' | 'thank-you' | 'order-status'): string =>
  `shopify://admin/settings/checkout/editor?page=${page}&context=apps`;

/** The theme editor with an app embed, that of the cart as a rule, ready to be switched on. */
export const themeEditor = (apiKey: string, embed = cartEmbed): string =>
  `shopify://admin/themes/current/editor?context=apps&activateAppId=${apiKey}/${embed}`;

/** The theme editor at the pages of the online store, with an app block added to them and not saved yet. */
export const pageTemplateEditor = (apiKey: string, block: string): string =>
  `shopify://admin/themes/current/editor?template=page&addAppBlockId=${apiKey}/${block}&target=newAppsSection`;

/** Plans without an online store or without room for apps at its checkout. */
const withoutBlocks: ReadonlySet<string> = new Set(['Starter', 'Lite', 'Retail']);

/**
 * What a shop's plan can show. Shopify's rules: blocks in the steps of checkout need Plus (a development store has them to
 * try); rules run on every plan because Doorstep is a public app; what stands in the cart and after the purchase is for all
 * plans but Starter and its like.
 */
export function surfacesOf(apiKey: string, plan: ShopPlan | null): readonly Surface[] {
  const steps = plan && (plan.shopifyPlus || plan.partnerDevelopment);
  const blocks = plan && !withoutBlocks.has(plan.publicDisplayName);
  const unless = (allowed: boolean | null, ...links: readonly EditorLink[]) =>
    allowed === false ? [] : links;
  return [
    {
      name: 'Rules at checkout',
      does: 'Prices, refusals at the address, promotion codes, and the signature note at the shipping options.',
      allowed: plan && true,
      plan: 'On every plan. Nothing to switch on.',
      links: [],
    },
    {
      name: 'Protection in the cart',
      isForProtection: true,
      does: 'The toggle in your theme’s cart, with which shoppers add the paid protection of your policy.',
      allowed: blocks,
      plan: 'On every plan with an online store.',
      links: unless(blocks, { label: 'Switch it on in the theme editor', url: themeEditor(apiKey) }),
    },
    {
      name: 'Blocks at checkout',
      does: 'The toggle, the address notice and the signature notice inside the steps of checkout.',
      allowed: steps,
      plan: plan?.partnerDevelopment
        ? 'Needs Shopify Plus in a live shop. In a development store you can try it.'
        : 'Needs Shopify Plus. Without it the rules refuse all the same, and shoppers read why at the field.',
      links: unless(steps, { label: 'Place them in the checkout editor', url: checkoutEditor('checkout') }),
    },
    {
      name: 'After the purchase',
      does: 'The promise on the thank-you page and the order’s status page: when it ships and arrives.',
      allowed: blocks,
      plan: 'On every plan but Starter.',
      links: unless(
        blocks,
        { label: 'Place it on the thank-you page', url: checkoutEditor('thank-you') },
        { label: 'Place it on the order’s status page', url: checkoutEditor('order-status') },
      ),
    },
  ];
}
