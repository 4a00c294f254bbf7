import { signal, type Signal } from '@preact/signals';
import { translatorOf } from './texts.ts';

/** Shopify's `i18n.formatCurrency` for a buyer in the United States. */
export const formatCurrency = (amount: number | bigint, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', ...options }).format(amount).replace('\u00a0', ' ');

/** Shopify's `i18n.formatDate` for a buyer in the United States. */
export const formatDate = (date: Date, options?: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', options).format(date);

/** Shopify's `i18n` for a buyer in the United States, with the texts of an extension's folder of locales. */
export const i18nOf = (folder: string) => ({ translate: translatorOf(folder), formatCurrency, formatDate });

/** Sets a value that Shopify's tester leaves out; its proxy refuses plain assignment. */
export function provide<Value>(api: object, name: string, value: Value): Signal<Value> {
  const live = signal(value);
  Object.defineProperty(api, name, { value: live, configurable: true });
  return live;
}

/** A value that Shopify does not give at all, as without access to protected customer data. */
export function withhold(api: object, name: string): void {
  Object.defineProperty(api, name, { value: undefined, configurable: true });
}

/** Whether the extension is drawn in the checkout editor. */
export function inEditor(extensionApi: object, editing: boolean): void {
  const value = editing ? { type: 'checkout' } : undefined;
  Object.defineProperty(extensionApi, 'editor', { value, configurable: true });
}
