import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { linkLibraries } from './binaries.ts';

/** The account that PostgreSQL runs under when we are root, which PostgreSQL refuses to be. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `null`: run as ourselves. As root, `postgres` where the machine has it, else `nobody`: no account is created. */
export function postgresAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { name, uid: ask('-u'), gid: ask('-g') };
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it under.',
  );
}

/**
 * The folder that holds the cluster: `directory`, which exists, or, when the account may not enter where that is (a
 * project below root's home, say), a folder in /var/tmp that `directory` links to.
 */
export function clusterHome(directory: string, account: Account | null): string {
  if (!account) return directory;
  const link = path.join(directory, 'elsewhere');
  const reachable = mayEnter(path.dirname(directory), account);
  if (!reachable && !existsSync(link)) {
    rmSync(link, { force: true });
    symlinkSync(mkdtempSync('/var/tmp/doorstep-postgres-'), link);
  }
  const home = realpathSync(reachable ? directory : link);
  chownSync(home, account.uid, account.gid);
  return home;
}

/** The programs to run: the installed ones, or a copy in `home` when the account may not enter where they are. */
export function reachablePostgres(installed: string, home: string, account: Account | null): string {
  if (!account || mayEnter(installed, account)) {
    linkLibraries(installed);
    return installed;
  }
  const copy = path.join(home, `programs-${versionOf(installed)}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}-${process.pid}`;
    cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  linkLibraries(copy);
  return copy;
}

function mayEnter(folder: string, { uid, gid }: Account): boolean {
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    const about = statSync(at);
    const bit = about.uid === uid ? 0o100 : about.gid === gid ? 0o010 : 0o001;
    if ((about.mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

function versionOf(installed: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(installed, '..', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0';
}
