interface Props {
  readonly i18n: { translate(key: string): string };
  /** Shopify's `extension.editor`; undefined for shoppers. */
  readonly editor: object | undefined;
  /** The key of the text below `editor` in the extension's locales. */
  readonly text: string;
}

/** What a merchant reads beside a block in the checkout editor; shoppers never see it. */
export function EditorNote({ i18n, editor, text }: Props) {
  if (editor === undefined) return null;
  return (
    <s-banner tone="info" heading={i18n.translate('editor.heading')}>
      {i18n.translate(`editor.${text}`)}
    </s-banner>
  );
}
