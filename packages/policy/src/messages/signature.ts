import type { Locale } from '../document/locales.ts';
import type { ShopperText } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { fill } from './fill.ts';

/** `required` names no carrier; `ifCarrier` does ("if shipped via UPS"). */
export type SignatureText = 'required' | 'ifCarrier';

const sentences: Readonly<Record<SignatureText, ShopperText>> = {
  required: {
    en: 'signature required',
    fr: 'signature requise',
    ja: '受取時に署名が必要',
    ko: '수령 시 서명 필요',
    'zh-TW': '需簽收',
  },
  ifCarrier: {
    en: 'signature required if shipped via {carrier}',
    fr: 'signature requise en cas de livraison par {carrier}',
    ja: '{carrier}配送の場合、受取時に署名が必要',
    ko: '{carrier} 배송 시 수령 서명 필요',
    'zh-TW': '若由 {carrier} 配送則需簽收',
    'zh-HK': '如由 {carrier} 派送則需簽收',
  },
};

/** [SIGN-02] The note beside a delivery option's title, in the shopper's language. */
export function signatureNote(text: SignatureText, carrier: string, locale: Locale): string {
  const sentence = textIn(sentences[text], locale);
  return text === 'required' ? sentence : fill(sentence, '{carrier}', carrier);
}
