import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import express from 'express';
import { createServer } from 'node:http';
import { browserScriptRoutes } from '../browser-scripts.ts';

/** A page with the elements in a form, as a server would send it; its console errors fail the test unless it takes them. */
export interface PolarisPage {
  /** Shows this HTML as the body's content. */
  show(body: string): Promise<void>;
  /** The console errors so far, which are then forgotten. */
  takeErrors(): readonly string[];
  /** Notes these events of the element `it`. */
  listen(types: readonly string[]): Promise<void>;
  /** The events so far, in their order. */
  heard(): Promise<readonly string[]>;
  /** What axe finds wrong, by rule, with the places. */
  violations(): Promise<readonly (readonly [rule: string, places: readonly string[]])[]>;
  /** What the page's form would send. */
  formData(): Promise<readonly (readonly [string, string])[]>;
}

const documentOf = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1"><title>Elements</title><script src="/polaris-2.js"></script>
  <style>body { margin: 0; padding: 16px; background: #f3f4f5; }</style></head><body><main><h1>Elements</h1>${body}</main></body></html>`;

export const test = base.extend<{ polaris: PolarisPage }>({
  polaris: async ({ page }, use) => {
    let body = '';
    const routes = express()
      .use(browserScriptRoutes())
      .get('/', (_request, response) => {
        response.send(documentOf(body));
      });
    const server = createServer(routes);
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const errors = collectErrors(page);
    await use({
      show: async (content) => {
        body = content;
        await page.goto(`http://127.0.0.1:${String(port)}/`);
      },
      takeErrors: () => errors.splice(0),
      listen: (types) => page.evaluate(noteEvents, types),
      heard: () => page.evaluate(() => document.title.split(' ').slice(1)),
      violations: () => findViolations(page),
      formData: () => page.evaluate(sentByForm),
    });
    expect(errors).toEqual([]);
    await page.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

async function findViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    // The browser asks for an icon of the site by itself.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

function sentByForm(): readonly (readonly [string, string])[] {
  const form = document.querySelector('form');
  return form
    ? [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name])
    : [];
}

/** They are noted in the page's title, the one place of a page that needs no declaration. */
function noteEvents(types: readonly string[]): void {
  document.title = 'heard';
  const element = document.getElementById('it');
  for (const type of types) element?.addEventListener(type, () => (document.title += ` ${type}`));
}
