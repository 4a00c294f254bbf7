import { returnTopic } from '../shapes/return.ts';

/** A return was closed: nothing more of it comes back. */
export default returnTopic;
