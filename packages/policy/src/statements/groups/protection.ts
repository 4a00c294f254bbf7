import type { Statement } from '../statement.ts';

/** Of a shop that does not sell it, customers read nothing about it: neither its terms nor what it would waive. */
const notOffered = {
  when: { 'protection.offered': false },
  saysNone: true,
  en: '“{protection.name}” is not offered at the moment.',
  fr: 'L’option «\u00a0{protection.name}\u00a0» n’est pas proposée pour le moment.',
  ja: '「{protection.name}」は現在お取り扱いしておりません。',
  ko: '‘{protection.name}’ 옵션은 현재 제공되지 않습니다.',
  'zh-TW': '目前未提供「{protection.name}」。',
} as const;

/** [PROT-01..06] The paid toggle at checkout. */
export const protection = {
  'PROT-01': {
    sentences: [
      [
        notOffered,
        {
          en: '“{protection.name}” costs {protection.price} for an order. With it, you pay no fees for {protection.waives:fee}.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» coûte {protection.price} par commande. Elle vous dispense des frais suivants\u00a0: {protection.waives:fee}.',
          ja: '「{protection.name}」はご注文ごとに{protection.price}です。ご購入いただくと、次の手数料がかかりません：{protection.waives:fee}。',
          ko: '‘{protection.name}’ 옵션의 요금은 주문당 {protection.price}입니다. 선택하시면 다음 수수료가 없습니다: {protection.waives:fee}.',
          'zh-TW':
            '「{protection.name}」每筆訂單 {protection.price}。加購後免收下列手續費：{protection.waives:fee}。',
          'zh-HK':
            '「{protection.name}」每張訂單 {protection.price}。加購後免收下列手續費：{protection.waives:fee}。',
        },
      ],
    ],
  },
  'PROT-02': {
    sentences: [
      [
        notOffered,
        {
          en: '“{protection.name}” is off until you turn it on, in your cart or at checkout, and you can turn it off again until you pay.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» est désactivée tant que vous ne l’activez pas, dans le panier ou au paiement\u202f; vous pouvez la retirer jusqu’au paiement.',
          'fr-CA':
            'L’option «\u00a0{protection.name}\u00a0» est désactivée tant que vous ne l’activez pas, dans le panier ou au paiement; vous pouvez la retirer jusqu’au paiement.',
          ja: '「{protection.name}」は、カートまたはチェックアウトでお客様が追加されるまでオフになっており、お支払いまではいつでも外せます。',
          ko: '‘{protection.name}’ 옵션은 장바구니나 결제 화면에서 직접 선택하기 전까지 꺼져 있으며, 결제 전에는 언제든지 해제할 수 있습니다.',
          'zh-TW': '「{protection.name}」在您於購物車或結帳頁面開啟前為關閉，付款前可隨時取消。',
          'zh-HK': '「{protection.name}」在您於購物車或結賬頁面開啟前為關閉，付款前可隨時取消。',
        },
      ],
    ],
  },
  'PROT-03': {
    sentences: [
      [
        notOffered,
        {
          when: { 'protection.countries': 'nothing' },
          en: '“{protection.name}” is offered in no country yet.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» n’est encore proposée dans aucun pays.',
          ja: '「{protection.name}」をご利用いただける国・地域はまだありません。',
          ko: '‘{protection.name}’ 옵션을 이용할 수 있는 국가가 아직 없습니다.',
          'zh-TW': '尚無國家／地區可加購「{protection.name}」。',
        },
        {
          en: '“{protection.name}” is offered for orders to {protection.countries} only.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» n’est proposée que pour les livraisons dans les pays suivants\u00a0: {protection.countries}.',
          ja: '「{protection.name}」は、次の国・地域へのご注文でのみご利用いただけます：{protection.countries}。',
          ko: '‘{protection.name}’ 옵션은 다음 국가로 배송되는 주문에만 제공됩니다: {protection.countries}.',
          'zh-TW': '「{protection.name}」僅適用於寄往{protection.countries}的訂單。',
        },
      ],
    ],
  },
  'PROT-04': {
    sentences: [
      [
        notOffered,
        {
          en: '“{protection.name}” does not change what holds for final sale items, nor any of our other policies.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» ne change rien aux règles des articles en vente finale, ni à nos autres conditions.',
          ja: '「{protection.name}」をご購入いただいても、ファイナルセール商品の条件やその他のポリシーは変わりません。',
          ko: '‘{protection.name}’ 옵션을 선택해도 파이널 세일 상품에 대한 규정과 그 밖의 스토어 정책은 그대로 적용됩니다.',
          'zh-TW': '加購「{protection.name}」不影響最終特賣商品的規定及其他商店政策。',
          'zh-HK': '加購「{protection.name}」不影響最終減價產品的規定及其他商店政策。',
        },
      ],
      [
        {
          when: { 'protection.offered': true, 'protection.terms': 'something' },
          en: 'Its terms: {protection.terms}',
          fr: 'Ses conditions\u00a0: {protection.terms}',
          ja: '利用条件：{protection.terms}',
          ko: '약관: {protection.terms}',
          'zh-TW': '條款：{protection.terms}',
        },
      ],
    ],
  },
  'PROT-05': {
    sentences: [
      [
        notOffered,
        {
          en: 'The fee for “{protection.name}” is charged once for an order that has a product to ship. It counts toward no threshold and is refunded when the order is cancelled before it ships.',
          fr: 'Les frais de l’option «\u00a0{protection.name}\u00a0» sont facturés une seule fois par commande contenant un article à expédier. Ils ne comptent pour aucun seuil et sont remboursés si la commande est annulée avant l’expédition.',
          ja: '「{protection.name}」の料金は、配送する商品のあるご注文ごとに一度だけかかります。送料無料などの基準額には含まれず、発送前にご注文がキャンセルされた場合は返金します。',
          ko: '‘{protection.name}’ 요금은 배송되는 상품이 있는 주문에 한 번만 청구됩니다. 어떤 기준 금액에도 포함되지 않으며, 발송 전에 주문이 취소되면 환불됩니다.',
          'zh-TW':
            '「{protection.name}」的費用僅在有商品需配送的訂單收取一次，不計入任何門檻；訂單於出貨前取消時全額退還。',
          'zh-HK':
            '「{protection.name}」的費用僅在有產品需送貨的訂單收取一次，不計入任何門檻；訂單於寄出前取消時全數退還。',
        },
      ],
    ],
  },
  'PROT-06': {
    sentences: [
      [
        notOffered,
        {
          when: { 'protection.waives': 'nothing' },
          en: '“{protection.name}” waives no fee yet.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» ne dispense encore d’aucuns frais.',
          ja: '「{protection.name}」で免除される手数料はまだありません。',
          ko: '‘{protection.name}’ 옵션으로 면제되는 수수료는 아직 없습니다.',
          'zh-TW': '「{protection.name}」尚未免除任何手續費。',
        },
        {
          en: '“{protection.name}” waives the fees for {protection.waives:fee}, and no others.',
          fr: 'L’option «\u00a0{protection.name}\u00a0» dispense des frais suivants, et d’aucuns autres\u00a0: {protection.waives:fee}.',
          ja: '「{protection.name}」で免除される手数料は、次のものに限ります：{protection.waives:fee}。',
          ko: '‘{protection.name}’ 옵션으로 면제되는 수수료는 다음이 전부입니다: {protection.waives:fee}.',
          'zh-TW': '「{protection.name}」只免除下列手續費：{protection.waives:fee}。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
