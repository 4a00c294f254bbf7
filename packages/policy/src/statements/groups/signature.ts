import type { Statement } from '../statement.ts';

const notRequired = {
  when: { 'signature.required': false },
  en: 'No order needs a signature on delivery.',
  fr: 'Aucune commande n’exige de signature à la livraison.',
  ja: '受取時の署名が必要なご注文はありません。',
  ko: '수령 시 서명이 필요한 주문은 없습니다.',
  'zh-TW': '所有訂單收件時均不需簽收。',
  'zh-HK': '所有訂單收件時均毋須簽收。',
} as const;

/** [SIGN-01..03] When somebody has to sign. */
export const signature = {
  'SIGN-01': {
    sentences: [
      [
        notRequired,
        {
          en: 'Orders over {signature.above}, before discounts, need a signature on delivery when they are shipped via {signature.carrier}.',
          fr: 'Les commandes de plus de {signature.above}, avant remises, exigent une signature à la livraison lorsqu’elles partent avec {signature.carrier}.',
          'fr-CA':
            'Les commandes de plus de {signature.above}, avant les rabais, exigent une signature à la livraison lorsqu’elles partent avec {signature.carrier}.',
          ja: '割引前の金額が{signature.above}を超えるご注文は、{signature.carrier}で配送する場合、受取時に署名が必要です。',
          ko: '할인 전 금액이 {signature.above}보다 큰 주문은 {signature.carrier} 배송 시 수령 서명이 필요합니다.',
          'zh-TW': '折扣前金額超過 {signature.above} 的訂單，由 {signature.carrier} 配送時需簽收。',
          'zh-HK': '折扣前金額超過 {signature.above} 的訂單，由 {signature.carrier} 派送時需簽收。',
        },
      ],
    ],
  },
  'SIGN-02': {
    sentences: [
      [
        notRequired,
        {
          en: 'You read at checkout, before you pay, whether your order needs a signature, or would need one if shipped via {signature.carrier}.',
          fr: 'Avant de payer, vous lisez si votre commande exige une signature, ou en exigerait une si elle partait avec {signature.carrier}.',
          ja: '署名が必要かどうか、または{signature.carrier}で配送する場合に必要になるかどうかは、お支払いの前にご案内します。',
          ko: '서명이 필요한지, 또는 {signature.carrier} 배송 시 필요한지를 결제하기 전에 안내해 드립니다.',
          'zh-TW': '付款前會告知您的訂單是否需簽收，或若由 {signature.carrier} 配送則需簽收。',
          'zh-HK': '付款前會告知您的訂單是否需簽收，或如由 {signature.carrier} 派送則需簽收。',
        },
      ],
    ],
  },
  'SIGN-03': {
    sentences: [
      [
        notRequired,
        {
          en: 'We mark such an order, so that the signature is asked for when it is shipped via {signature.carrier}; shipped another way, it needs none.',
          fr: 'Nous marquons une telle commande, pour que la signature soit demandée si elle part avec {signature.carrier}\u202f; sinon, aucune n’est exigée.',
          'fr-CA':
            'Nous marquons une telle commande, pour que la signature soit demandée si elle part avec {signature.carrier}; sinon, aucune n’est exigée.',
          ja: '該当するご注文には印を付け、{signature.carrier}で配送する場合に署名をお願いします。ほかの方法で配送する場合、署名は不要です。',
          ko: '해당 주문에는 표시를 해 두어 {signature.carrier} 배송 시 서명을 받습니다. 다른 방법으로 배송하면 서명이 필요하지 않습니다.',
          'zh-TW': '我們會標記這類訂單，由 {signature.carrier} 配送時請您簽收；以其他方式配送則不需簽收。',
          'zh-HK': '我們會標記這類訂單，由 {signature.carrier} 派送時請您簽收；以其他方式派送則毋須簽收。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
