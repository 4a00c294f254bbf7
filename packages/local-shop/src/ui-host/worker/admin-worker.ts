/** The worker of an extension of the admin. */
import { adminElementTable } from '../admin-elements.ts';
import { reachApp } from './app-network.ts';
import { serveTarget } from './serve-target.ts';

serveTarget({
  table: adminElementTable,
  limitNetwork: ({ appUrl }, call) => reachApp(appUrl, call),
});
