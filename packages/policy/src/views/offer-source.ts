import { decodeOffer, offerQuery, type OfferVariables, type StorefrontOffer } from './storefront-offer.ts';

/** Shopify's query function for the Storefront API (checkout UI extensions with `api_access`). */
export type StorefrontQuery = (
  query: string,
  options: { variables: Record<string, unknown> },
) => Promise<{ readonly data?: unknown }>;

/** Keeps the answer to the latest question about the offer. */
export interface OfferSource {
  /** `null` until there is an answer, and when there was none. */
  offer(): StorefrontOffer | null;
  /** Asks when the question is another one than before; `null` asks nothing and keeps what is known. */
  ask(variables: OfferVariables | null, finalSaleTag: string): void;
}

/** @param changed Called when an answer has come. Answers to earlier questions are dropped. */
export function createOfferSource(query: StorefrontQuery, changed: () => void): OfferSource {
  let offer: StorefrontOffer | null = null;
  let asked = '';
  return {
    offer: () => offer,
    ask(variables, finalSaleTag) {
      const question = JSON.stringify(variables);
      if (variables === null || question === asked) return;
      asked = question;
      const answer = (data: unknown): void => {
        if (question !== asked) return;
        offer = decodeOffer(data, finalSaleTag);
        changed();
      };
      query(offerQuery, { variables }).then(
        ({ data }) => answer(data),
        () => answer(undefined),
      );
    },
  };
}
