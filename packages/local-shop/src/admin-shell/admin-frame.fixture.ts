import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import express from 'express';
import { createServer, type RequestListener } from 'node:http';
import { browserScriptRoutes } from '../browser-scripts.ts';
import type { WebhookSender } from '../webhooks/sender.ts';
import { testApp, testShop } from '../test-shop.ts';
import { adminRoutes } from './routes.ts';

export { expect };

/** The admin of a test shop around a tiny app, whose pages a test writes as the body of a document. */
export interface AdminWithApp {
  /** Opens a path of the app in the admin; bodies by path, and what a POST to them answers with is the same page. */
  open(pages: Readonly<Record<string, string>>, path?: string): Promise<FrameLocator>;
  readonly url: string;
}

const noWebhooks: WebhookSender = {
  publish: () => undefined,
  resend: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** `admin`: as above. Every error in the console fails the test. */
export const test = base.extend<{ admin: AdminWithApp }>({
  admin: async ({ page }, use) => {
    const errors = errorsOf(page);
    let pages: Readonly<Record<string, string>> = {};
    const shop = await serve();
    const app = await serve((request, response) => {
      const body = pages[new URL(request.url ?? '/', 'http://app').pathname];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(documentOf(shop.url, body ?? ''));
    });
    const { context } = testShop({ ...testApp, url: app.url });
    shop.server.on('request', express().use(browserScriptRoutes()).use(adminRoutes(context, noWebhooks)));
    await use({
      url: `${shop.url}/admin/apps/${testApp.handle}`,
      async open(given, path = '/') {
        pages = given;
        await page.goto(`${shop.url}/admin/apps/${testApp.handle}${path === '/' ? '' : path}`);
        return page.frameLocator('iframe');
      },
    });
    await page.close();
    for (const { server } of [shop, app]) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
    expect(errors).toEqual([]);
  },
});

async function serve(listener?: RequestListener) {
  const server = createServer(listener ?? (() => undefined));
  if (!listener) server.removeAllListeners('request');
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const bound = server.address();
  return { server, url: `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : '')}` };
}

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const documentOf = (shop: string, body: string): string => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>Tiny app</title><link rel="icon" href="data:,">
  <script src="${shop}/app-bridge.js" data-api-key="test-key"></script>
  <script src="${shop}/polaris-2.js"></script></head>
  <body>${body}</body></html>`;
