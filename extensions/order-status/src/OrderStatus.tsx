import { live } from '@doorstep/live-view';
import { promiseOf, publishedPromiseRules, samplePromise } from '@doorstep/policy';
import { PromiseBlock } from './PromiseBlock.tsx';

/** [ACCT-01, CAL-01..07] What the buyer of an order can expect, with and without an account, as the order keeps it. */
export default function extension() {
  const { appMetafields, localization } = shopify;
  const now = new Date().toISOString();
  const values = [appMetafields, localization.extensionLanguage, localization.country];
  live(shopify.extension.rendered, values, () => cardView(now));
}

function cardView(now: string) {
  const { i18n, appMetafields, localization, extension } = shopify;
  const { editor } = extension;
  const rules = editor === undefined ? null : publishedPromiseRules(appMetafields.value);
  const promise = promiseOf(appMetafields.value) ?? (rules && samplePromise(rules, now));
  const country = localization.country.value?.isoCode ?? null;
  const language = localization.extensionLanguage.value.isoCode;
  return PromiseBlock({ i18n, editor, promise, language, country });
}
