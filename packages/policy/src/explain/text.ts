import type { ShopperText } from '../document/policy.ts';

/** A text in the languages that staff read; the others fall back to these. */
export function text(en: string, fr: string, ja: string, ko: string, zhTaiwan: string): ShopperText {
  return { en, fr, ja, ko, 'zh-TW': zhTaiwan };
}
