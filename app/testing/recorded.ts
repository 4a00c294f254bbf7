// What Shopify has answered, word for word; the local shop is held to it.
export { readRecorded } from '../../packages/local-shop/src/recorded-answers.ts';
