import type { Tracking } from '../state/fulfillments.ts';
import { html, type Html } from './html.ts';

/** The numbers that a fulfillment is followed by, each with its carrier, which leads to the carrier's page where Shopify knows it. */
export const trackingLinks = (tracking: readonly Tracking[]): readonly Html[] =>
  tracking.map(({ company, number, url }) => {
    const text = [company, number].filter(Boolean).join(' ');
    return url === null ? html`${text}` : html`<a href="${url}" target="_blank" rel="noreferrer">${text}</a>`;
  });
