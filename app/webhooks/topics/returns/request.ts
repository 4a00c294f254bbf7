import { returnTopic } from '../shapes/return.ts';

/** A customer asked for a return in Shopify's own pages. */
export default returnTopic;
