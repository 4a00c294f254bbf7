/** The worker of an extension of customer accounts. */
import { accountElementTable } from '../decode-elements.ts';
import { limitNetwork } from './network.ts';
import { serveTarget } from './serve-target.ts';

serveTarget({
  table: accountElementTable,
  limitNetwork: ({ capabilities }, call) => limitNetwork(capabilities, call),
});
