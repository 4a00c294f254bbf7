import { returnTopic } from '../shapes/return.ts';

/** A closed return goes on. */
export default returnTopic;
