import type { Policy } from '@doorstep/policy';

import type { ShopPlan } from '../admin-api/shop.ts';
import { checkoutEditor, pageTemplateEditor, surfacesOf, themeEditor } from '../setup/surfaces.ts';

/** Where a block is live, as `shopify.app.extensions()` names it: any of these places is enough. */
export interface Place {
  /** The handle of the extension. */
  readonly extension: string;
  /** A target of a UI extension, or the file of a theme block. */
  readonly at: string;
}

/** Something that only the merchant can switch on. Nobody ticks it off: the admin tells whether it is live. */
export interface ChecklistItem {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** Nothing is wrong without it: some shops have no use for it. */
  readonly isOptional?: true;
  readonly places: readonly Place[];
  readonly link: { readonly label: string; readonly url: string };
}

/** What a shop's plan and policy have a use for; places that the plan does not have are left out. */
export function checklistOf(apiKey: string, plan: ShopPlan, policy: Policy): readonly ChecklistItem[] {
  const [, cart, steps, after] = surfacesOf(apiKey, plan).map(({ allowed }) => allowed);
  const { offered } = policy.protection;
  return [
    ...(offered && cart ? [inCart(apiKey)] : []),
    ...(offered && steps ? [atCheckout] : []),
    ...(steps ? [addressNotice, shippingNotices] : []),
    ...(after ? [thankYou, orderStatus] : []),
    ...(cart ? [policyPage(apiKey), policyCalculator(apiKey), policyData(apiKey)] : []),
  ];
}

const ofTheme = (at: string): readonly Place[] => [{ extension: 'cart-toggle', at }];

const policyPage = (apiKey: string): ChecklistItem => ({
  id: 'policy-page',
  name: 'Your policy on a page of your theme',
  does: 'Shows questions and answers as your theme looks, once you have “Blocks of your theme” written in “Where it stands”.',
  isOptional: true,
  places: ofTheme('policy-page'),
  link: {
    label: 'Add it to your pages in the theme editor',
    url: pageTemplateEditor(apiKey, 'policy-page'),
  },
});

const policyCalculator = (apiKey: string): ChecklistItem => ({
  id: 'policy-calculator',
  name: 'Shipping calculator',
  does: 'Shoppers type what their cart is worth and where it goes, and read what shipping will cost.',
  isOptional: true,
  places: ofTheme('policy-calculator'),
  link: {
    label: 'Add the calculator to your pages in the theme editor',
    url: pageTemplateEditor(apiKey, 'policy-calculator'),
  },
});

const policyData = (apiKey: string): ChecklistItem => ({
  id: 'policy-data',
  name: 'Structured data for search engines',
  does: 'Tells search engines your shipping and returns, once you have “Blocks of your theme” written in “Where it stands”.',
  isOptional: true,
  places: ofTheme('policy-data'),
  link: {
    label: 'Switch structured data on in the theme editor',
    url: themeEditor(apiKey, 'policy-data'),
  },
});

const inCart = (apiKey: string): ChecklistItem => ({
  id: 'cart',
  name: 'Protection in the cart',
  does: 'Shoppers turn it on in your theme’s cart.',
  places: ['protection-embed', 'protection-toggle'].flatMap(ofTheme),
  link: { label: 'Switch it on in the theme editor', url: themeEditor(apiKey) },
});

const inCheckout = { label: 'Place it in the checkout editor', url: checkoutEditor('checkout') };

const atCheckout: ChecklistItem = {
  id: 'checkout',
  name: 'Protection at checkout',
  does: 'Shoppers turn it on beside what they pay.',
  places: [{ extension: 'checkout-blocks', at: 'purchase.checkout.block.render' }],
  link: inCheckout,
};

const addressNotice: ChecklistItem = {
  id: 'address',
  name: 'Address notice at checkout',
  does: 'Says below the address, before anything is refused, what cannot be delivered to it.',
  places: [{ extension: 'address-notice', at: 'purchase.checkout.delivery-address.render-after' }],
  link: inCheckout,
};

const shippingNotices: ChecklistItem = {
  id: 'shipping',
  name: 'Arrival and signature at checkout',
  does: 'Says at the shipping options when the order arrives and whether somebody must sign.',
  places: ['checkout-blocks', 'address-notice'].map((extension) => ({
    extension,
    at: 'purchase.checkout.shipping-option-list.render-after',
  })),
  link: inCheckout,
};

const thankYou: ChecklistItem = {
  id: 'thank-you',
  name: 'Promise on the thank-you page',
  does: 'Tells buyers right after the purchase when the order ships and arrives.',
  places: [{ extension: 'thank-you', at: 'purchase.thank-you.block.render' }],
  link: { label: 'Place it on the thank-you page', url: checkoutEditor('thank-you') },
};

const orderStatus: ChecklistItem = {
  id: 'order-status',
  name: 'Promise on the order’s page',
  does: 'Tells buyers the same whenever they look at their order.',
  places: [{ extension: 'order-status', at: 'customer-account.order-status.block.render' }],
  link: { label: 'Place it on the order’s page', url: checkoutEditor('order-status') },
};

/** One extension as the admin tells of it, as far as it counts here. */
export interface LiveExtension {
  readonly handle: string;
  readonly activations: readonly {
    readonly target: string;
    /** Of a theme block: its file, and where in the published theme it stands. */
    readonly handle?: string;
    readonly activations?: readonly unknown[];
  }[];
}

/** Whether an item is live on the store, by what the admin tells of the app's extensions. */
export const isLive = ({ places }: ChecklistItem, extensions: readonly LiveExtension[]): boolean =>
  places.some(({ extension, at }) =>
    extensions
      .filter(({ handle }) => handle === extension)
      .some(({ activations }) =>
        activations.some(({ target, handle, activations: inTheme }) =>
          handle === undefined ? target === at : handle === at && (inTheme ?? []).length > 0,
        ),
      ),
  );
