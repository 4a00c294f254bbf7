import type { ShopContext } from '../shop-context.ts';
import type { CheckoutProfile } from '../state/checkout-profile.ts';
import type { Order } from '../state/orders.ts';
import { isSwitchedOn, type SwitchedOff } from '../state/switched-off.ts';
import { fallbackOrder } from '../ui-host/locales.ts';
import type { Extension, UiExtension } from '../ui-host/extensions.ts';
import type { TargetStart } from '../ui-host/target-start.ts';
import { html, type Html } from '../pages/html.ts';
import { orderWritingLocale } from './shown-money.ts';
import type { UiSignals } from './ui-api.ts';

/** One target of one extension on a page. */
export interface Slot {
  readonly id: string;
  readonly target: string;
  /** Where on the page it stands: its target, or for an app block the part that the merchant has put it in. */
  readonly place: string;
  readonly extension: UiExtension;
}

const EVERYWHERE = [
  'query',
  'sessionToken.get',
  'storage.read',
  'storage.write',
  'storage.delete',
  'analytics.publish',
];
const IN_CHECKOUT = ['applyCartLinesChange', 'applyMetafieldChange', 'applyShippingAddressChange'];
const IN_ACCOUNT = ['toast.show'];
const ORDER_ACTION = 'customer-account.order.action.render';
const ORDER_PAGE = 'customer-account.order.page.render';

/** The functions of `shopify.*` that a target is offered. */
function proceduresOf(target: string): readonly string[] {
  if (target.startsWith('purchase.checkout.')) return [...EVERYWHERE, ...IN_CHECKOUT];
  if (!target.startsWith('customer-account.')) return EVERYWHERE;
  const isOrderStatus = target.startsWith('customer-account.order-status.') || target === ORDER_PAGE;
  return [
    ...EVERYWHERE,
    ...IN_ACCOUNT,
    ...(isOrderStatus ? ['requireLogin'] : []),
    ...(target === ORDER_ACTION ? ['close'] : []),
  ];
}

/** The slots of the given targets, in the order of the targets; what is not built, or not placed by the merchant, is left out. */
export function slotsFor(
  extensions: readonly Extension[],
  targets: readonly string[],
  { switchedOff }: CheckoutProfile,
): readonly Slot[] {
  return targets.flatMap((target) =>
    extensions.flatMap((extension) =>
      isOn(extension, target, switchedOff)
        ? [{ id: `${extension.handle}/${target}`, target, place: target, extension }]
        : [],
    ),
  );
}

const isOn = (extension: Extension, target: string, switchedOff: SwitchedOff): extension is UiExtension =>
  extension.kind === 'ui' &&
  extension.bundle !== null &&
  extension.targets.includes(target) &&
  isSwitchedOn(switchedOff, `${extension.handle}/${target}`);

/** The slots that stand at one place of the page. */
export function slotPlaces(slots: readonly Slot[], place: string, locale: string): Html {
  const own = slots.filter((slot) => slot.place === place);
  return html`${own.map((slot) => slotPlace(slot, locale))}`;
}

/** Where one slot is drawn. Slots of customer accounts say whose they are: addresses may be relative to that extension. */
export function slotPlace({ id, target, extension }: Slot, locale: string, base = ''): Html {
  const whose =
    target.startsWith('customer-account.') && html`data-extension="${extension.handle}" data-base="${base}"`;
  return html`<div class="slot" lang="${locale}" data-target="${target}" data-slot="${id}" ${whose}></div>`;
}

/** What the page needs to start a slot's worker. */
export function slotStart(
  context: ShopContext,
  slot: Slot,
  signals: UiSignals,
  buyer: SlotBuyer,
  more: Pick<TargetStart, 'constants' | 'entry'> = { constants: {}, entry: null },
): TargetStart {
  const { extension, target } = slot;
  const { shop } = context.state;
  const dictionaries = fallbackOrder(extension.locales, buyer.locale, shop.locales[0] ?? 'en');
  return {
    target,
    script: `/ui-extensions/${extension.handle}.js`,
    signals: {
      settings: context.state.checkoutProfile.settings[extension.handle] ?? {},
      ...slotSignals(slot, signals),
      'extension.capabilities': extension.capabilities,
      'localization.extensionLanguage': { isoCode: dictionaries[0]?.locale ?? buyer.locale },
    },
    constants: {
      'extension.apiVersion': extension.apiVersion,
      'extension.target': target,
      'extension.scriptUrl': `/ui-extensions/${extension.handle}.js`,
      'extension.version': undefined,
      'extension.editor': buyer.editor ? { type: 'checkout' } : undefined,
      extensionPoint: target,
      version: extension.apiVersion,
      'shop.id': shop.id,
      'shop.name': shop.name,
      'shop.myshopifyDomain': shop.domain,
      'shop.storefrontUrl': buyer.storefrontUrl,
      ...more.constants,
    },
    procedures: proceduresOf(target),
    dictionaries,
    locale: buyer.writingLocale,
    currency: buyer.currency,
    capabilities: extension.capabilities,
    appUrl: null,
    entry: more.entry,
  };
}

/** The starts of an order's slots, by slot; `signalsOf` is what each of the page's extensions may see. */
export function orderSlotStarts(
  context: ShopContext,
  slots: readonly Slot[],
  order: Order,
  here: { readonly origin: string; readonly editor: boolean },
  signalsOf: (extension: UiExtension) => UiSignals,
): Readonly<Record<string, TargetStart>> {
  const buyer = buyerOfOrder(context, order, here);
  return Object.fromEntries(
    slots.map((slot) => [slot.id, slotStart(context, slot, signalsOf(slot.extension), buyer)]),
  );
}

/** Who reads an order's pages, as its extensions are told. */
export function buyerOfOrder(
  { state }: ShopContext,
  order: Order,
  here: { readonly origin: string; readonly editor: boolean },
): SlotBuyer {
  return {
    locale: order.customerLocale,
    writingLocale: orderWritingLocale(order, state.shop.countryCode),
    currency: order.presentmentCurrency,
    storefrontUrl: here.origin,
    editor: here.editor,
  };
}

export interface SlotBuyer {
  /** What they read: chooses the texts. */
  readonly locale: string;
  /** How they write amounts, numbers and dates. */
  readonly writingLocale: string;
  readonly currency: string;
  readonly storefrontUrl: string;
  /** A merchant looks, in the checkout editor. */
  readonly editor: boolean;
}

/** Of ShippingOptionListApi, which belongs to the targets at the list of shipping options alone. */
const OPTION_LIST_PATHS = new Set(['target', 'deliverySelectionGroups']);

/** The signals a slot may see, as JSON carries them: `undefined` is written as `null`. */
export function slotSignals({ target }: Slot, signals: UiSignals): UiSignals {
  const atOptionList = target.startsWith('purchase.checkout.shipping-option-list.');
  const visible = Object.entries(signals).filter(([path]) => atOptionList || !OPTION_LIST_PATHS.has(path));
  return Object.fromEntries(visible.map(([path, value]) => [path, value ?? null]));
}
