/** The app's worker alone, in a process of its own. Settings come by the environment. */
import { startWorker, stopWorker } from '../../app/jobs/worker.server.ts';

process.once('SIGTERM', () => {
  void stopWorker().then(() => process.exit(0));
});
startWorker();
// As the server of the app does that answers who asks how it is: without a database nothing else keeps the process.
setInterval(() => undefined, 60_000);
process.send?.({ started: true });
