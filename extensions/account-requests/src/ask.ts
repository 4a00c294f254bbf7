import type { Api } from '@shopify/ui-extensions/customer-account.order.page.render';

/** What the app says: its status, and what is in its answer. */
export interface Answer {
  readonly status: number;
  readonly value: unknown;
}

/** Asks the app about the order: what is to be done, `do`, and what was filled in. */
export type Ask = (said: Readonly<Record<string, string>>) => Promise<Answer>;

/**
 * Asks by way of the shop's storefront, which is the one address of the app that is the same everywhere; as a form, so that no browser asks
 * first whether it may.
 */
export const askOf =
  ({ shop, sessionToken, localization, order }: Api): Ask =>
  async (said) => {
    const number = order.value?.id.split('/').at(-1) ?? '';
    const storefront = (shop.storefrontUrl ?? `https://${shop.myshopifyDomain}`).replace(/\/$/, '');
    const language = localization.extensionLanguage.value.isoCode;
    const response = await fetch(`${storefront}/apps/doorstep/account/${number}`, {
      method: 'POST',
      body: new URLSearchParams({ ...said, language, token: await sessionToken.get() }),
    });
    return { status: response.status, value: await response.json() };
  };
