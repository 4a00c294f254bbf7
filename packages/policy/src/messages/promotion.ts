import type { Locale } from '../document/locales.ts';
import type { ShopperText } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { fill } from './fill.ts';

/** Made when said, as decision 22 tells. */
function sentences(several: boolean): ShopperText {
  if (several) {
    return {
      en: 'Up to {codes} promotion codes can be used per order. The newest ones are kept.',
      fr: '{codes} codes promo au maximum par commande. Les plus récents sont conservés.',
      ja: 'クーポンコードは1回のご注文につき{codes}つまでです。最後に入力したコードが適用されます。',
      ko: '주문당 프로모션 코드는 {codes}개까지 사용할 수 있습니다. 마지막에 입력한 코드가 적용됩니다.',
      'zh-TW': '每筆訂單最多使用 {codes} 組優惠碼，將保留最新的。',
      'zh-HK': '每張訂單最多可使用 {codes} 個優惠碼，將保留最新的。',
    };
  }
  return {
    en: 'Only one promotion code can be used per order. The newest one is kept.',
    fr: 'Un seul code promo par commande. Le plus récent est conservé.',
    ja: 'クーポンコードは1回のご注文につき1つまでです。最後に入力したコードが適用されます。',
    ko: '주문당 프로모션 코드는 하나만 사용할 수 있습니다. 마지막에 입력한 코드가 적용됩니다.',
    'zh-TW': '每筆訂單只能使用一組優惠碼，將保留最新的一組。',
    'zh-HK': '每張訂單只可使用一個優惠碼，將保留最新的一個。',
  };
}

/** [PROMO-01] Why a code is refused, as shoppers read it beside the code: how many one order may carry. */
export function promotionSentence(codes: number, locale: Locale): string {
  return fill(textIn(sentences(codes !== 1), locale), '{codes}', String(codes));
}
