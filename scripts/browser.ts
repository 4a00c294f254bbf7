import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  readonly path: string;
  /** For the person who runs the tests. */
  readonly from: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A Chromium that starts, or `null`. Throws when CHROMIUM_PATH is given and does not. */
export function findInstalledBrowser(): Browser | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (starts(given)) return { path: given, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${given}, which does not start.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...onPath, macApp].find(starts);
  if (found !== undefined) return { path: found, from: 'this machine' };
  const downloaded = chromium.executablePath();
  return starts(downloaded) ? { path: downloaded, from: 'Playwright' } : null;
}

/** An installed browser; else Debian's by apt-get, as root; else Playwright's download. Throws one line when none can be had. */
export function provideBrowser(): Browser {
  const installed = findInstalledBrowser();
  if (installed) return installed;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    console.log("No browser found. Installing Debian's chromium with apt-get ...");
    run('apt-get', 'update');
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
    const found = findInstalledBrowser();
    if (found) return { ...found, from: 'apt-get' };
  }
  console.log("Downloading Playwright's Chromium ...");
  run(join('node_modules', '.bin', 'playwright'), 'install', 'chromium');
  const downloaded = findInstalledBrowser();
  if (downloaded) return downloaded;
  throw new Error('No browser for the browser tests: install Chromium, or name one by CHROMIUM_PATH.');
}

/** Some systems have a `chromium` that only says how to install one: what counts is that it tells its version. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function run(program: string, ...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(program, args, { env, timeout: 300_000, encoding: 'utf8' });
  if (status !== 0)
    console.log(`  ${program} ${args.join(' ')} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}
