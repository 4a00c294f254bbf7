import type { SignatureText } from '../checkout/rule-texts.ts';
import type { ShopperText } from '../document/policy.ts';

/** [SIGN-02] The note beside a delivery option's title. `{carrier}` is filled in when a policy is compiled. */
export const signatureSentences: Readonly<Record<SignatureText, ShopperText>> = {
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
