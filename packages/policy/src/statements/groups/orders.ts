import type { Statement } from '../statement.ts';
import { ratesOfUnitedStates } from './united-states.ts';

/** [ORD-01, ORD-02, TAX-01, PAY-01] What can be changed about an order, and how it is paid. */
export const orders = {
  'ORD-01': {
    sentences: [
      [
        {
          when: { 'orders.cancellations': 'never' },
          en: 'Orders cannot be cancelled once they are placed.',
          fr: 'Une commande passée ne peut pas être annulée.',
          ja: 'ご注文の確定後のキャンセルはお受けしておりません。',
          ko: '접수된 주문은 취소할 수 없습니다.',
          'zh-TW': '訂單成立後無法取消。',
          'zh-HK': '訂單成立後不能取消。',
        },
        {
          en: 'As a rule, orders cannot be cancelled. Ask us, and we try to stop what has not left our warehouse yet: parcels are picked up at {calendar.handOver}.',
          fr: 'En règle générale, une commande ne peut pas être annulée. Demandez-le-nous\u00a0: nous essayons d’arrêter ce qui n’a pas encore quitté notre entrepôt, où les colis sont enlevés à {calendar.handOver}.',
          'fr-CA':
            'En règle générale, une commande ne peut pas être annulée. Demandez-le-nous\u00a0: nous essayons d’arrêter ce qui n’a pas encore quitté notre entrepôt, où les colis sont ramassés à {calendar.handOver}.',
          ja: 'ご注文のキャンセルは、原則としてお受けできません。ご依頼いただければ、まだ倉庫を出ていないお荷物の発送停止を試みます（集荷は{calendar.handOver}です）。',
          ko: '주문은 원칙적으로 취소할 수 없습니다. 요청하시면 아직 창고를 떠나지 않은 택배의 발송을 막아 보겠습니다(수거 시간: {calendar.handOver}).',
          'zh-TW':
            '訂單原則上無法取消。若您提出請求，我們會盡力攔下尚未離開倉庫的包裹（取件時間為{calendar.handOver}）。',
          'zh-HK':
            '訂單原則上不能取消。如您提出要求，我們會盡力攔截尚未離開倉庫的包裹（取件時間為{calendar.handOver}）。',
        },
      ],
    ],
  },
  'ORD-02': {
    sentences: [
      [
        {
          when: { 'orders.paymentChange': 'never' },
          en: 'The payment method of an order cannot be changed afterwards.',
          fr: 'Le moyen de paiement d’une commande ne peut pas être changé après coup.',
          ja: 'ご注文後のお支払い方法の変更はお受けできません。',
          ko: '주문 후에는 결제 수단을 변경할 수 없습니다.',
          'zh-TW': '訂單成立後無法更改付款方式。',
          'zh-HK': '訂單成立後不能更改付款方式。',
        },
        {
          en: 'The payment method of an order cannot be changed afterwards. As long as the order is not processed, we can cancel it, and you place a new one.',
          fr: 'Le moyen de paiement d’une commande ne peut pas être changé après coup. Tant que la commande n’est pas traitée, nous pouvons l’annuler, et vous en passez une nouvelle.',
          ja: 'ご注文後のお支払い方法の変更はお受けできません。処理前のご注文であればキャンセルし、あらためてご注文いただけます。',
          ko: '주문 후에는 결제 수단을 변경할 수 없습니다. 아직 처리되지 않은 주문은 취소해 드릴 수 있으니 다시 주문해 주세요.',
          'zh-TW': '訂單成立後無法更改付款方式。尚未處理的訂單可由我們取消，再由您重新訂購。',
          'zh-HK': '訂單成立後不能更改付款方式。尚未處理的訂單可由我們取消，再由您重新訂購。',
        },
      ],
    ],
  },
  'TAX-01': {
    sentences: [
      [
        {
          when: { 'tax.states': 'nothing', 'destinations.served': 'nothing' },
          saysNone: true,
          en: 'We do not ship to the United States, and collect no sales tax there.',
          fr: 'Nous ne livrons pas aux États-Unis et n’y percevons pas de taxe de vente.',
          ja: '米国への配送は行っておらず、米国の売上税も徴収していません。',
          ko: '미국으로 배송하지 않으며, 미국 판매세도 부과하지 않습니다.',
          'zh-TW': '我們不配送至美國，也未在當地收取銷售稅。',
          'zh-HK': '我們不送貨至美國，亦未在當地收取銷售稅。',
        },
        {
          when: { 'tax.states': 'nothing' },
          en: 'We do not collect sales tax in any U.S. state.',
          fr: 'Nous ne percevons de taxe de vente dans aucun État des États-Unis.',
          ja: '米国のいずれの州でも売上税は徴収していません。',
          ko: '미국의 어느 주에서도 판매세를 부과하지 않습니다.',
          'zh-TW': '我們未在美國任何一州收取銷售稅。',
        },
        {
          en: 'We collect sales tax on orders to {tax.states}.',
          fr: 'Nous percevons la taxe de vente sur les commandes livrées dans ces États\u00a0: {tax.states}.',
          ja: '次の州へのご注文には売上税がかかります：{tax.states}。',
          ko: '다음 주로 배송되는 주문에는 판매세가 부과됩니다: {tax.states}.',
          'zh-TW': '寄往下列各州的訂單須付銷售稅：{tax.states}。',
        },
      ],
    ],
    rows: {
      ...ratesOfUnitedStates,
      'tax.states': {
        joined: 'list',
        as: [
          {
            en: '{province:state} (since {since})',
            fr: '{province:state} (depuis le {since})',
            ja: '{province:state}（{since}から）',
            ko: '{province:state}({since}부터)',
            'zh-TW': '{province:state}（自{since}起）',
          },
        ],
      },
    },
  },
  'PAY-01': {
    sentences: [
      [
        {
          when: { 'payments.methods': 'nothing' },
          en: 'The ways to pay are shown at checkout.',
          fr: 'Les moyens de paiement sont indiqués au moment du paiement.',
          ja: 'ご利用いただけるお支払い方法は、チェックアウトでご確認ください。',
          ko: '이용할 수 있는 결제 수단은 결제 화면에 표시됩니다.',
          'zh-TW': '可用的付款方式會顯示於結帳頁面。',
          'zh-HK': '可用的付款方式會顯示於結賬頁面。',
        },
        {
          en: 'We accept {payments.methods}.',
          fr: 'Moyens de paiement acceptés\u00a0: {payments.methods}.',
          ja: 'ご利用いただけるお支払い方法：{payments.methods}。',
          ko: '이용할 수 있는 결제 수단: {payments.methods}.',
          'zh-TW': '我們接受以下付款方式：{payments.methods}。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
