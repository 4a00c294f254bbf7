/**
 * The process that owns an embedded PostgreSQL: `keeper.ts <directory> <kept|temporary>`, started by
 * postgres.ts in a session of its own. A Ctrl-C in the terminal therefore does not reach PostgreSQL before the app has
 * finished its work; and when the starter is gone, however it ended, the channel to it closes and PostgreSQL stops.
 */
import { rmSync } from 'node:fs';
import { lockFolder } from '../process/folder-lock.ts';
import { startCluster } from './cluster.ts';

const [directory = '', kind] = process.argv.slice(2);
const temporary = kind === 'temporary';
/** A test database is thrown away: it need not survive a power cut. */
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((setting) => [
  '-c',
  setting,
]);

async function keep(): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const event of ['disconnect', 'SIGTERM', 'SIGINT', 'SIGHUP']) process.once(event, () => resolve());
  });
  const lock = await lockFolder(directory, process.ppid);
  try {
    const cluster = await startCluster(directory, temporary ? hasty : []);
    if (process.connected) process.send?.({ url: cluster.url, pid: cluster.pid });
    await Promise.race([asked, cluster.ended]);
    await cluster.stop();
    if (temporary) rmSync(cluster.home, { recursive: true, force: true });
  } finally {
    lock.release();
    if (temporary) rmSync(directory, { recursive: true, force: true });
  }
}

keep().then(
  () => process.exit(0),
  (error: unknown) => {
    if (!process.connected) process.exit(1);
    const problem = error instanceof Error ? error.message : String(error);
    process.send?.({ problem }, () => process.exit(1));
  },
);
