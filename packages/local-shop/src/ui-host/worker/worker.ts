/** The worker of an extension of checkout. */
import { elementTable } from '../decode-elements.ts';
import { limitNetwork } from './network.ts';
import { serveTarget } from './serve-target.ts';

serveTarget({
  table: elementTable,
  limitNetwork: ({ capabilities }, call) => limitNetwork(capabilities, call),
});
