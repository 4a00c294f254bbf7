import type { ShopContext } from '../shop-context.ts';
import { gidType } from '../state/gid.ts';

/** A text that can be translated, in the shop's own language. */
export interface TranslatableText {
  readonly key: string;
  readonly value: string;
  /** Shopify's LocalizableContentType. */
  readonly type: string;
}

/** The texts of a page or a policy that can be translated; of a policy its body alone. `null`: nothing has this id, or it is emulated of neither. */
export function translatableTexts({ state }: ShopContext, id: string): readonly TranslatableText[] | null {
  if (gidType(id) === 'Page') {
    const page = state.pages.get(id);
    return page
      ? [
          { key: 'title', value: page.title, type: 'SINGLE_LINE_TEXT_FIELD' },
          { key: 'body_html', value: page.body, type: 'HTML' },
          { key: 'handle', value: page.handle, type: 'URI' },
        ]
      : null;
  }
  const policy = [...state.shopPolicies.values()].find((each) => each.id === id);
  return policy ? [{ key: 'body', value: policy.body, type: 'HTML' }] : null;
}
