import { returnTopic } from '../shapes/return.ts';

/** A return that was asked for was declined: its units stay with the customer. */
export default returnTopic;
