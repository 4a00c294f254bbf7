import { EditorNote } from '@doorstep/live-view';
import { localeOf, promiseCardModel, type KeptPromise } from '@doorstep/policy';
import { PromiseCard } from './PromiseCard.tsx';
import type { I18n } from './promiseSentence.ts';

interface Props {
  readonly i18n: I18n;
  /** Shopify's `extension.editor`; undefined for shoppers. */
  readonly editor: object | undefined;
  readonly promise: KeptPromise | null;
  /** As Shopify names the language of the extension's texts, and the country of the order. */
  readonly language: string;
  readonly country: string | null;
}

/** The card on either page; nothing without a promise, and in the editor what is still to do. */
export function PromiseBlock({ i18n, editor, promise, language, country }: Props) {
  const card = promise && promiseCardModel(promise);
  if (card === null) return <EditorNote i18n={i18n} editor={editor} says="unpublished" />;
  return (
    <s-stack gap="base">
      <PromiseCard i18n={i18n} card={card} locale={localeOf(language, country)} />
      <EditorNote i18n={i18n} editor={editor} says="promise" />
    </s-stack>
  );
}
