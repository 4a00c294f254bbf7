import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  readonly path: string;
  /** For the person who runs the tests. */
  readonly from: string;
}

/** Chromium without windows, which Playwright itself takes where nobody looks on: it works a fifth less. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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

/**
 * An installed browser (in CI only one without windows); else Debian's by apt-get, as root; else Playwright's download.
 * Throws one line when none can be had.
 */
export function provideBrowser(): Browser {
  const installed = findInstalledBrowser();
  const isWanted = process.env['CI'] ? installed?.path.endsWith(shell) === true : installed !== null;
  if (installed && (isWanted || process.env['CHROMIUM_PATH'])) return installed;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    console.log("Installing Debian's chromium with apt-get ...");
    run('apt-get', 'update');
    const install = (name: string) => run('apt-get', 'install', '--yes', '--no-install-recommends', name);
    if (!install(shell) && !installed) install('chromium');
    const found = findInstalledBrowser();
    if (found) return { ...found, from: found.path === installed?.path ? installed.from : 'apt-get' };
  }
  if (installed) return installed;
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

/** Whether it ended well; says so when it did not. */
function run(program: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(program, args, { env, timeout: 300_000, encoding: 'utf8' });
  if (status === 0) return true;
  console.log(`  ${program} ${args.join(' ')} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  return false;
}
