import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestForm } from '@doorstep/policy';
import { filesBelow, read } from './sources.ts';

const API_VERSION = '2026-07';
const extensionTomls = filesBelow('extensions').filter((file) => file.endsWith('shopify.extension.toml'));

test.each(extensionTomls)('%s asks for the one API version', (file) => {
  expect(parse(read(file))['api_version']).toBe(API_VERSION);
});

test('the app subscribes to webhooks of the same API version', () => {
  expect(parse(read('shopify.app.toml'))['webhooks']).toMatchObject({ api_version: API_VERSION });
});

test('the app proxy stands where the engine’s links lead, and the app has a route below it', () => {
  const proxy = z
    .object({ url: z.string(), prefix: z.string(), subpath: z.string() })
    .parse(parse(read('shopify.app.toml'))['app_proxy']);
  expect(`/${proxy.prefix}/${proxy.subpath}`).toBe(requestForm.proxy);
  const route = `${proxy.url}${requestForm.path}`.slice(1).replaceAll('/', '.');
  expect(filesBelow('app/routes')).toContain(`app/routes/${route}/route.tsx`);
});

test("every function's schema is of that version", () => {
  const schemas = filesBelow('extensions').filter((file) => file.endsWith('schema.graphql'));
  expect(schemas.length).toBeGreaterThan(0);
  for (const file of schemas)
    expect(read(file).split('\n')[0], file).toContain(`api_version: ${API_VERSION}`);
});

test('.env.example names every setting of the app, and no other', () => {
  const settings = (text: string, each: RegExp) =>
    [...new Set([...text.matchAll(each)].map(([, name]) => name))].sort();
  const known = settings(read('app/environment.server.ts'), /^ {4}([A-Z][A-Z_]+):/gm);
  expect(known.length).toBeGreaterThan(5);
  expect(settings(read('.env.example'), /^#? ?([A-Z][A-Z_]+)=/gm)).toEqual(known);
});
