import { returnTopic } from '../shapes/return.ts';

/** A return was approved, or made by the merchant at once. */
export default returnTopic;
