import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const client = fileURLToPath(new URL('../build/client/', import.meta.url));

const scripts = z.object({ module: z.string(), imports: z.array(z.string()).default([]) });
const manifest = z.object({
  entry: scripts,
  routes: z.record(
    z.string(),
    scripts.extend({
      id: z.string(),
      parentId: z.string().optional(),
      path: z.string().optional(),
      index: z.boolean().optional(),
    }),
  ),
});

type Manifest = z.infer<typeof manifest>;

/** A page of the app as it was built. */
export interface BuiltPage {
  /** With a parameter where the address has one: `/app/policy/history/:number`. */
  readonly pattern: string;
  /** Every script of ours that a browser loads for it, by its address. */
  readonly scripts: readonly string[];
}

/** Every page of the last build, from Remix's own list of routes. Throws when nothing is built. */
export function readBuiltPages(): readonly BuiltPage[] {
  const built = readManifest();
  return Object.values(built.routes)
    .filter((route) => isPage(built, route))
    .map(({ id }) => pageOf(built, id))
    .toSorted((one, other) => one.pattern.localeCompare(other.pattern));
}

function readManifest(): Manifest {
  const assets = path.join(client, 'assets');
  const file = readdirSync(assets).find((name) => /^manifest-.+\.js$/.test(name));
  if (file === undefined) throw new Error('There is no build yet: npm run build');
  const text = readFileSync(path.join(assets, file), 'utf8');
  return manifest.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
}

/** A layout stands around an index of its own, what answers with data draws nothing, and `*` says that there is no page. */
function isPage({ routes }: Manifest, { id, path: own, module }: Manifest['routes'][string]): boolean {
  const isLayout = Object.values(routes).some(({ parentId, index }) => parentId === id && index === true);
  return id !== 'root' && !isLayout && own !== '*' && readScript(module).includes('default');
}

function pageOf({ entry, routes }: Manifest, leaf: string): BuiltPage {
  const parts: string[] = [];
  const used = [entry.module, ...entry.imports];
  for (let route = routes[leaf]; route; route = routes[route.parentId ?? '']) {
    if (route.path) parts.unshift(route.path);
    used.push(route.module, ...route.imports);
  }
  return { pattern: `/${parts.join('/')}`, scripts: [...new Set(used)] };
}

const readScript = (address: string): string => readFileSync(path.join(client, address), 'utf8');

/** The scripts of a page that a browser would read forms with, which is the server's work: what brings zod. */
export const scriptsWithZod = ({ scripts: loaded }: BuiltPage): readonly string[] =>
  loaded.filter((address) => readScript(address).includes('ZodError'));

/** How many bytes of our scripts a browser gets for a page, each compressed by itself as it is sent. */
export const gzipSizeOf = ({ scripts: loaded }: BuiltPage): number =>
  loaded.reduce((sum, address) => sum + gzipSync(readScript(address)).length, 0);
