import { decodeBlockRules, decodeNoticeRules, type BlockRules, type NoticeRules } from '../rules/blocks.ts';
import { decodePromiseRules, type PromiseRules } from '../rules/promise.ts';
import { documentIn, type AppMetafield } from './app-metafields.ts';

/** The rules the merchant published, from the shop's metafield; `null` when there are none: then the blocks show nothing. */
export function readPublishedRules(appMetafields: readonly AppMetafield[]): BlockRules | null {
  return decodeBlockRules(documentIn(appMetafields, 'shop', 'checkout-blocks'));
}

/** As much of them as the address notice reads: its worker loads no more. */
export function readNoticeRules(appMetafields: readonly AppMetafield[]): NoticeRules | null {
  return decodeNoticeRules(documentIn(appMetafields, 'shop', 'checkout-blocks'));
}

/** What promises are decided by, from the shop's metafield; `null` when there are none. */
export function readPromiseRules(appMetafields: readonly AppMetafield[]): PromiseRules | null {
  return decodePromiseRules(documentIn(appMetafields, 'shop', 'promise-rules'));
}
