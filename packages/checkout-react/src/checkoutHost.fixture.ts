import { join } from 'node:path';
import { createRemoteReceiver, type RemoteReceiverAttachable } from '@remote-ui/core';
import { formatDate, translatorOf } from '@doorstep/live-view/testing';
import { aallyn, compileCheckout } from '@doorstep/policy';
import { vi } from 'vitest';

/** A checkout of API 2025-07 around one React view, without a DOM: remote-ui's own receiver, values that can change. */
export const protectionVariantId = 'gid://shopify/ProductVariant/298';

/** The English text of the shipped blocks: both views say the same. */
const shipped = ['checkout-blocks', 'address-notice'].map((name) =>
  translatorOf(join(import.meta.dirname, '../../../extensions', name, 'locales')),
);

function translate(key: string, values?: Readonly<Record<string, unknown>>): string {
  const [blocks, notice] = shipped;
  return (/^(address|shipping\.arrives)/.test(key) ? notice : blocks)?.(key, values) ?? '';
}

export interface Changeable<Value> {
  current: Value;
  subscribe(listener: (value: Value) => void): () => void;
  destroy(): Promise<void>;
  become(value: Value): void;
}

export function changeable<Value>(current: Value): Changeable<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: () => Promise.resolve(),
    become(value) {
      this.current = value;
      listeners.forEach((listener) => listener(value));
    },
  };
}

export function publish() {
  const compiled = compileCheckout(aallyn, { version: 7, publishedOn: '2026-11-02', protectionVariantId });
  if (!compiled.ok) throw new Error('The preset does not compile.');
  const metafield = {
    namespace: '$app',
    key: 'checkout-blocks',
    value: JSON.stringify(compiled.value.blocks),
  };
  return changeable([{ target: { type: 'shop', id: '1' }, metafield }]);
}

export function line(merchandiseId: string, amount: number, requiresShipping = true, currencyCode = 'USD') {
  const merchandise = { type: 'variant', id: merchandiseId, requiresShipping };
  return {
    id: merchandiseId,
    quantity: 1,
    merchandise,
    cost: { totalAmount: { amount, currencyCode } },
    discountAllocations: [],
  };
}

export const bag = (amount: number, currencyCode?: string) =>
  line('gid://shopify/ProductVariant/1', amount, true, currencyCode);

export const fee = () => line(protectionVariantId, 2.98, false);

/** The parts of the 2025-07 checkout API that the views read; a test replaces what it is about. */
export function checkoutApi() {
  const protection = { availableForSale: true, price: { amount: '2.98', currencyCode: 'USD' } };
  return {
    appMetafields: publish(),
    lines: changeable([bag(100)]),
    instructions: changeable({
      lines: { canAddCartLine: true, canRemoveCartLine: true, canUpdateCartLine: true },
      metafields: { canSetCartMetafields: true, canDeleteCartMetafield: true },
    }),
    deliveryGroups: changeable<unknown[]>([{ deliveryOptions: [{ handle: 'a', code: 'Standard' }] }]),
    discountAllocations: changeable<unknown[]>([]),
    settings: changeable<Record<string, unknown>>({}),
    shippingAddress: changeable<object | undefined>({ countryCode: 'US' }),
    localization: {
      country: changeable({ isoCode: 'US' }),
      extensionLanguage: changeable({ isoCode: 'en' }),
    },
    shop: { storefrontUrl: 'https://aallyn.com' },
    extension: { target: 'purchase.checkout.block.render' },
    i18n: {
      translate,
      formatDate,
      formatCurrency: (amount: number, options: Intl.NumberFormatOptions) =>
        new Intl.NumberFormat('en-US', { style: 'currency', ...options })
          .format(amount)
          .replace('\u00a0', ' '),
    },
    query: vi.fn(() => Promise.resolve({ data: { protection, lines: [] } })),
    applyMetafieldChange: vi.fn((_change: unknown) => Promise.resolve({ type: 'success' })),
    applyCartLinesChange: vi.fn((_change: unknown) => Promise.resolve({ type: 'success' })),
  };
}

/** Loads a view's module and runs it as the host did: `extend` catches the function, a channel receives what it draws. */
export async function draw(load: () => Promise<unknown>, api: object) {
  const caught: ((host: object, api: object) => unknown)[] = [];
  vi.stubGlobal('shopify', {
    extend: (_target: string, run: (host: object, api: object) => unknown) => caught.push(run),
  });
  vi.resetModules();
  await load();
  const receiver = createRemoteReceiver();
  const components = [
    'Banner',
    'BlockStack',
    'Button',
    'Checkbox',
    'Disclosure',
    'Link',
    'List',
    'ListItem',
    'Text',
    'TextBlock',
    'View',
  ];
  await caught[0]?.({ channel: receiver.receive, components }, api);
  const all = (node: RemoteReceiverAttachable): readonly RemoteReceiverAttachable[] => [
    node,
    ...('children' in node ? node.children.flatMap(all) : []),
  ];
  const nodes = () => all(receiver.attached.root);
  return {
    text: () =>
      nodes()
        .flatMap((node) => ('text' in node ? [node.text] : []))
        .join(' '),
    /** The properties of the first component of a type; `null` when it is not drawn. */
    props: (type: string): Readonly<Record<string, unknown>> | null => {
      const found = nodes().find((node) => 'type' in node && node.type === type);
      const props: unknown = found !== undefined && 'props' in found ? found.props : null;
      return typeof props === 'object' && props !== null ? { ...props } : null;
    },
  };
}
