import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { Router } from 'express';
import { readIconShapes } from './polaris/icon-shapes.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * What runs in browsers, by the address it is served at: the app's bridge and elements, the admin's shell, the storefront's actions,
 * the checkout, the order status page and their workers.
 */
const entries = {
  '/app-bridge.js': at('./app-bridge/app-bridge.ts'),
  '/polaris-2.js': at('./polaris/polaris.ts'),
  '/admin/shell.js': at('./admin-shell/page/shell.ts'),
  '/storefront/standard-actions.js': at('./storefront/page/standard-actions.ts'),
  '/storefront/silent-cart.js': at('./storefront/page/silent-cart.ts'),
  '/admin/blocks.js': at('./admin-shell/page/blocks.ts'),
  '/ui-host/worker.js': at('./ui-host/worker/worker.ts'),
  '/ui-host/account-worker.js': at('./ui-host/worker/account-worker.ts'),
  '/ui-host/admin-worker.js': at('./ui-host/worker/admin-worker.ts'),
  '/hcaptcha/1/api.js': at('./hcaptcha/page.ts'),
  '/account/account.js': at('./customer-account/page/account.ts'),
  '/checkout/wallet.js': at('./checkout/page/wallet.ts'),
  '/checkout/checkout.js': at('./checkout/page/checkout.ts'),
} as const;

const bundled = new Map<string, Promise<string>>();

/** Serves each script as one file; bundled at its first request, once in a process, so that no build has to run before. */
export function browserScriptRoutes(): Router {
  const routes = Router();
  for (const [address, entry] of Object.entries(entries)) {
    routes.get(address, (_request, response, next) => {
      const script = bundled.get(entry) ?? bundle(entry);
      bundled.set(entry, script);
      script.then((source) => response.type('text/javascript').send(source)).catch(next);
    });
  }
  return routes;
}

async function bundle(entry: string): Promise<string> {
  const icons = entry === entries['/polaris-2.js'] ? readIconShapes() : {};
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    // As a text in the script, which its reader parses: faster than a literal of that size.
    define: { POLARIS_ICONS: JSON.stringify(JSON.stringify(icons)) },
  });
  return outputFiles[0]?.text ?? '';
}
