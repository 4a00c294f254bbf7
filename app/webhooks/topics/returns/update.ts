import { returnTopic } from '../shapes/return.ts';

/** A return was changed. The body does not say of which order it is. */
export default returnTopic;
