import type { SwitchedOff } from './switched-off.ts';

export type CheckoutLayout = 'one-page' | 'three-page';

/** Where a merchant puts an app block: at the end of a section, or in the order summary, which every page shows. */
export const BLOCK_PLACEMENTS = ['information', 'shipping', 'payment', 'order-summary'] as const;
export type BlockPlacement = (typeof BLOCK_PLACEMENTS)[number];

/** A value of an extension's setting. A setting that the merchant left empty is missing. */
export type SettingValue = string | number | boolean;

/** What the merchant has set in the checkout editor, by the handle of each extension. */
export interface CheckoutProfile {
  readonly layout: CheckoutLayout;
  /** Targets of extensions that are not placed, as `<extension>/<target>`; those of the pages of an order too. */
  readonly switchedOff: SwitchedOff;
  /** Missing: where the extension's toml wants it. */
  readonly placements: Readonly<Record<string, BlockPlacement>>;
  readonly settings: Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;
}

/** A checkout in which nobody has changed anything. */
export const untouchedProfile: CheckoutProfile = {
  layout: 'one-page',
  switchedOff: [],
  placements: {},
  settings: {},
};
