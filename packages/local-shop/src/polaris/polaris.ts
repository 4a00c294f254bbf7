/** Stands in for https://cdn.shopify.com/shopifycloud/polaris-2.js: the `s-*` elements of the admin, and what they would ignore in silence. */
import { defineElements } from './elements.ts';
import { reportMisuse } from './strict.ts';

reportMisuse(document);
defineElements();
