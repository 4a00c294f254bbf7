import { localeOf, promiseCardModel, type KeptPromise } from '@doorstep/policy';
import { EditorNote } from '../EditorNote.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import type { I18n } from './promiseSentence.ts';

/** As much of Shopify's API as both pages give. */
interface Api {
  readonly i18n: I18n;
  /** `editor` is undefined for shoppers. */
  readonly extension: { readonly editor?: object };
  readonly localization: { readonly extensionLanguage: { readonly value: { readonly isoCode: string } } };
}

/** The card on either page; nothing without a promise, and in the editor what is still to do. */
export function promiseBlock(api: Api, promise: KeptPromise | null, country: string | null) {
  const { i18n, extension, localization } = api;
  const { editor } = extension;
  const card = promise && promiseCardModel(promise);
  if (card === null) return <EditorNote i18n={i18n} editor={editor} text="unpublished" />;
  const locale = localeOf(localization.extensionLanguage.value.isoCode, country);
  return (
    <s-stack gap="base">
      <PromiseCard i18n={i18n} card={card} reader={{ locale, year: new Date().getFullYear() }} />
      <EditorNote i18n={i18n} editor={editor} text="promise" />
    </s-stack>
  );
}
