/**
 * Builds every extension in extensions/ as `shopify app build` does, without its downloads:
 *
 *   npx tsx scripts/build-extensions.ts
 *
 * A function's bundle is what the CLI hands to Javy; the WebAssembly around it needs binaries from the network and is
 * made by `shopify app deploy`. Prints a line for each bundle and fails when one is over our size limit.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { bundle } from './extension-bundle.ts';
import { extensionTomls, type ExtensionToml } from './extension-tomls.ts';

interface Size {
  readonly raw: number;
  /** As Shopify measures UI extensions (its own limit is 64 kB). */
  readonly deflated: number;
}

let tooLarge = false;
for (const extension of extensionTomls()) {
  if (extension.type === 'theme') continue;
  const { file, code } = await bundle(extension);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, code);
  const size = sizeOf(code);
  const complaint = complaintAbout(extension, size);
  tooLarge ||= complaint !== null;
  const name = path.relative(process.cwd(), file);
  process.stdout.write(`${name}  ${kB(size.raw)} (${kB(size.deflated)} deflated)${complaint ?? ''}\n`);
}
if (tooLarge) process.exitCode = 1;

function sizeOf(code: string): Size {
  const bytes = Buffer.from(code);
  return { raw: bytes.length, deflated: deflateSync(bytes).length };
}

function complaintAbout(extension: ExtensionToml, size: Size): string | null {
  switch (extension.type) {
    case 'function':
      return size.deflated > 16_000 ? ': a function must stay under 16 kB deflated' : null;
    case 'ui_extension':
      return size.deflated > 12_000 ? ': a UI extension must stay under 12 kB deflated' : null;
    case 'theme':
      return null;
    default:
      return extension satisfies never;
  }
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
