import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What this process counts, for Prometheus. No label names a shop: there are thousands, and a label is kept for ever. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'doorstep_' });

const registers = [registry];
/** Seconds: from what Shopify never notices to where it gives up. */
const answerBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];
const jobBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const answers = new Histogram({
  name: 'doorstep_webhook_answer_seconds',
  help: 'From the first byte of a webhook to the end of its answer, by the status of the answer.',
  labelNames: ['status'],
  buckets: answerBuckets,
  registers,
});

const jobs = new Histogram({
  name: 'doorstep_job_seconds',
  help: 'How long a try of a job took, by what it is about and how it ended.',
  labelNames: ['about', 'end'],
  buckets: jobBuckets,
  registers,
});

const calls = new Histogram({
  name: 'doorstep_admin_call_seconds',
  help: 'How long Shopify took to answer a call of its Admin API, by the status; 0 when no answer came.',
  labelNames: ['status'],
  buckets: answerBuckets,
  registers,
});

/** Begins to time something; the result ends that and says what came of it. */
type Timing<Labels extends Readonly<Record<string, string | number>>> = () => (labels: Labels) => void;

export const timeAnswer: Timing<{ status: number }> = () => answers.startTimer();
export const timeJob: Timing<{ about: 'order' | 'delivery'; end: string }> = () => jobs.startTimer();
export const timeCall: Timing<{ status: number }> = () => calls.startTimer();
