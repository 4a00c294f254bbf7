import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal, type Signal } from '@preact/signals';
import { aallyn, compileCheckout, type Policy } from '@doorstep/policy';
import type { CartLine } from '@shopify/ui-extensions/checkout';
import { createCartLine } from '@shopify/ui-extensions-tester/checkout';

/** What the tests of the blocks put around Shopify's tester: published rules, cart lines, real texts, live values. */
export const protectionVariantId = 'gid://shopify/ProductVariant/298';

/** `appMetafields` of a shop that has published a policy. */
export function published(policy: Policy = aallyn) {
  const compiled = compileCheckout(policy, { version: 7, publishedOn: '2026-11-02', protectionVariantId });
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join(' '));
  const value = JSON.stringify(compiled.value.blocks);
  const metafield = {
    namespace: '$app',
    key: 'checkout-blocks',
    value,
    valueType: 'json' as const,
    type: 'json',
  };
  return signal([{ target: { type: 'shop' as const, id: '1' }, metafield }]);
}

export function line(
  merchandiseId: string,
  amount: number,
  requiresShipping = true,
  id = merchandiseId,
): CartLine {
  const { merchandise, ...rest } = createCartLine();
  const cost = { totalAmount: { amount, currencyCode: 'USD' as const } };
  return {
    ...rest,
    id,
    cost,
    merchandise: { ...merchandise, id: merchandiseId, requiresShipping, sellingPlan: undefined },
  };
}

export const bag = (amount: number): CartLine => line('gid://shopify/ProductVariant/1', amount);

export const fee = (id?: string): CartLine => line(protectionVariantId, 2.98, false, id);

const texts: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../locales/en.default.json'), 'utf8'),
);

/** The English text, as Shopify's i18n.translate gives it. */
export function translate(key: string, values: Readonly<Record<string, unknown>> = {}): string {
  const text = key.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), texts);
  if (typeof text !== 'string') throw new Error(`No text for ${key}.`);
  return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));
}

export const formatCurrency = (amount: number | bigint, { currency }: { currency?: string } = {}): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount);

/** Sets a value that Shopify's tester leaves out; its proxy refuses plain assignment. */
export function provide<Value>(api: object, name: string, value: Value): Signal<Value> {
  const live = signal(value);
  Object.defineProperty(api, name, { value: live, configurable: true });
  return live;
}

/** Whether the block is drawn in the checkout editor. */
export function inEditor(extensionApi: object, editing: boolean): void {
  const value = editing ? { type: 'checkout' } : undefined;
  Object.defineProperty(extensionApi, 'editor', { value, configurable: true });
}
