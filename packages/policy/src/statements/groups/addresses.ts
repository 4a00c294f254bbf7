import type { Statement } from '../statement.ts';

/** [ADDR-01..04] Kinds of address, and who answers for a wrong one. */
export const addresses = {
  'ADDR-01': {
    sentences: [
      [
        {
          when: { 'addresses.poBox': 'refuse' },
          en: 'We cannot ship to P.O. boxes. Please give a street address.',
          fr: 'Nous ne livrons pas aux boîtes postales. Veuillez indiquer une adresse avec rue et numéro.',
          'fr-CA':
            'Nous ne livrons pas aux cases postales. Veuillez indiquer une adresse avec rue et numéro.',
          ja: '私書箱にはお届けできません。番地のあるご住所をご入力ください。',
          ko: '사서함으로는 배송할 수 없습니다. 도로명 주소를 입력해 주세요.',
          'zh-TW': '我們無法配送至郵政信箱，請填寫街道地址。',
          'zh-HK': '我們不能送貨至郵政信箱，請填寫街道地址。',
        },
        {
          when: { 'addresses.poBox': 'ask' },
          en: 'Before we ship to a P.O. box, we ask you whether the address is right.',
          fr: 'Avant de livrer à une boîte postale, nous vous demandons si l’adresse est correcte.',
          'fr-CA': 'Avant de livrer à une case postale, nous vous demandons si l’adresse est exacte.',
          ja: '私書箱宛てのご注文は、発送の前にご住所を確認させていただきます。',
          ko: '사서함으로 배송하기 전에 주소가 맞는지 확인합니다.',
          'zh-TW': '配送至郵政信箱前，我們會先向您確認地址。',
          'zh-HK': '送貨至郵政信箱前，我們會先向您確認地址。',
        },
        {
          en: 'We ship to P.O. boxes.',
          fr: 'Nous livrons aux boîtes postales.',
          'fr-CA': 'Nous livrons aux cases postales.',
          ja: '私書箱にもお届けします。',
          ko: '사서함으로도 배송합니다.',
          'zh-TW': '我們可配送至郵政信箱。',
          'zh-HK': '我們可送貨至郵政信箱。',
        },
      ],
    ],
  },
  'ADDR-02': {
    sentences: [
      [
        {
          when: { 'addresses.poBox': 'refuse' },
          en: 'If an order has a P.O. box all the same, it is on hold until its address is settled: {merchant.name} e-mails you for another one.',
          fr: 'Si une commande indique malgré tout une boîte postale, elle est mise en attente le temps de régler l’adresse\u00a0: {merchant.name} vous en demande une autre par e-mail.',
          'fr-CA':
            'Si une commande indique malgré tout une case postale, elle est mise en attente le temps de régler l’adresse\u00a0: {merchant.name} vous en demande une autre par courriel.',
          ja: 'それでも私書箱宛てのご注文をお受けした場合は、ご住所が確認できるまで発送を保留し、{merchant.name}から別のご住所をメールでお伺いします。',
          ko: '그래도 사서함으로 주문이 접수되면 주소가 확인될 때까지 발송을 보류하고, {merchant.name}에서 이메일로 다른 주소를 여쭤봅니다.',
          'zh-TW':
            '若訂單仍填寫郵政信箱，地址確認前會暫停出貨，{merchant.name} 會以電子郵件向您詢問其他地址。',
          'zh-HK': '如訂單仍填寫郵政信箱，地址確認前會暫停寄出，{merchant.name} 會以電郵向您查詢其他地址。',
        },
        {
          en: 'If we have to confirm an address with you, the order is on hold until it is settled, and {merchant.name} e-mails you.',
          fr: 'Si nous devons confirmer une adresse avec vous, la commande est mise en attente, et {merchant.name} vous écrit un e-mail.',
          'fr-CA':
            'Si nous devons confirmer une adresse avec vous, la commande est mise en attente, et {merchant.name} vous écrit un courriel.',
          ja: 'ご住所の確認が必要な場合は、確認できるまで発送を保留し、{merchant.name}からメールでお伺いします。',
          ko: '주소 확인이 필요한 경우 확인될 때까지 발송을 보류하고, {merchant.name}에서 이메일로 여쭤봅니다.',
          'zh-TW': '若需要向您確認地址，訂單會暫停出貨，{merchant.name} 會以電子郵件與您聯絡。',
          'zh-HK': '如需要向您確認地址，訂單會暫停寄出，{merchant.name} 會以電郵與您聯絡。',
        },
      ],
    ],
  },
  'ADDR-03': {
    sentences: [
      [
        {
          en: 'Private mailboxes {addresses.privateMailbox:verdict}.',
          fr: 'Les boîtes postales privées {addresses.privateMailbox:verdict}.',
          'fr-CA': 'Les cases postales privées {addresses.privateMailbox:verdict}.',
          ja: '私設私書箱には{addresses.privateMailbox:verdict}。',
          ko: '사설 사서함의 경우 {addresses.privateMailbox:verdict}.',
          'zh-TW': '租用的私人信箱{addresses.privateMailbox:verdict}。',
        },
      ],
      [
        {
          en: 'Rural route boxes {addresses.ruralBox:verdict}.',
          fr: 'Les boîtes de route rurale (RR) {addresses.ruralBox:verdict}.',
          ja: 'ルーラルルート（RR）の住所には{addresses.ruralBox:verdict}。',
          ko: '루럴 루트(RR) 주소의 경우 {addresses.ruralBox:verdict}.',
          'zh-TW': '鄉村路線信箱（RR）{addresses.ruralBox:verdict}。',
          'zh-HK': '鄉郊路線信箱（RR）{addresses.ruralBox:verdict}。',
        },
      ],
      [
        {
          en: 'General delivery addresses {addresses.generalDelivery:verdict}.',
          fr: 'Les adresses en poste restante {addresses.generalDelivery:verdict}.',
          ja: '局留めには{addresses.generalDelivery:verdict}。',
          ko: '우체국 유치 우편의 경우 {addresses.generalDelivery:verdict}.',
          'zh-TW': '郵局「存局候領」地址{addresses.generalDelivery:verdict}。',
          'zh-HK': '郵政局「存局待領」地址{addresses.generalDelivery:verdict}。',
        },
      ],
      [
        {
          when: { 'addresses.streetAndPoBox': 'refuse' },
          en: 'If an address has both a street and a P.O. box, please remove the box and keep the street.',
          fr: 'Si une adresse contient à la fois une rue et une boîte postale, retirez la boîte postale et gardez la rue.',
          'fr-CA':
            'Si une adresse contient à la fois une rue et une case postale, retirez la case postale et gardez la rue.',
          ja: '番地と私書箱の両方があるご住所では、私書箱を除き、番地だけを残してください。',
          ko: '도로명 주소와 사서함이 함께 있으면 사서함을 지우고 도로명 주소만 남겨 주세요.',
          'zh-TW': '若地址同時有街道與郵政信箱，請刪除信箱，保留街道地址。',
          'zh-HK': '如地址同時有街道與郵政信箱，請刪除信箱，保留街道地址。',
        },
        {
          en: 'Addresses with both a street and a P.O. box {addresses.streetAndPoBox:verdict}.',
          fr: 'Les adresses avec une rue et une boîte postale {addresses.streetAndPoBox:verdict}.',
          'fr-CA': 'Les adresses avec une rue et une case postale {addresses.streetAndPoBox:verdict}.',
          ja: '番地と私書箱の両方があるご住所には{addresses.streetAndPoBox:verdict}。',
          ko: '도로명 주소와 사서함이 함께 있는 경우 {addresses.streetAndPoBox:verdict}.',
          'zh-TW': '同時有街道與郵政信箱的地址{addresses.streetAndPoBox:verdict}。',
        },
      ],
    ],
  },
  'ADDR-04': {
    sentences: [
      [
        {
          en: '{addresses.responsibility}',
          fr: '{addresses.responsibility}',
          ja: '{addresses.responsibility}',
          ko: '{addresses.responsibility}',
          'zh-TW': '{addresses.responsibility}',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
