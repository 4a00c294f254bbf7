import type { ShopperText } from '../../document/shopper-text.ts';
import { checkoutWords } from './words/checkout.ts';
import { feeWords } from './words/fees.ts';
import { parcelWords } from './words/parcels.ts';
import { returnWords } from './words/returns.ts';
import { scheduleWords } from './words/schedule.ts';

/** How examples are told; `{worth}`, `{country}` and the like are what is asked, and what comes of it. */
export const exampleWords = {
  ...checkoutWords,
  ...feeWords,
  ...parcelWords,
  ...returnWords,
  ...scheduleWords,
} as const;

/** The name of a wording. */
export type ExampleWords = keyof typeof exampleWords;

/** What stands above the examples of a question. */
export const examplesTitle: ShopperText = {
  en: 'Examples',
  fr: 'Exemples',
  ja: '例',
  ko: '예시',
  'zh-TW': '範例',
  'zh-HK': '例子',
};
