/**
 * Builds every extension in extensions/ as `shopify app build` does, without its downloads:
 *
 *   npx tsx scripts/build-extensions.ts
 *
 * A function's bundle is what the CLI hands to Javy; the WebAssembly around it needs binaries from the network and is
 * made by `shopify app deploy`. Prints a line with the size of each bundle; tests/functions holds them to limits.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { bundle } from './extension-bundle.ts';
import { extensionTomls } from './extension-tomls.ts';

for (const extension of extensionTomls()) {
  if (extension.type === 'theme' || extension.type === 'admin_link') continue;
  const { file, code } = await bundle(extension);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, code);
  const bytes = Buffer.from(code);
  const name = path.relative(process.cwd(), file);
  // Shopify measures UI extensions deflated: its limit is 64 kB.
  process.stdout.write(`${name}  ${kB(bytes.length)} (${kB(deflateSync(bytes).length)} deflated)\n`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
