import { returnTopic } from '../shapes/return.ts';

/** Units came back and were taken out of the order, which may be worth less than its thresholds now. */
export default returnTopic;
