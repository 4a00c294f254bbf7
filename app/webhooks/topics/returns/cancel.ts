import { returnTopic } from '../shapes/return.ts';

/** A return was cancelled: its units are the customer's again. */
export default returnTopic;
