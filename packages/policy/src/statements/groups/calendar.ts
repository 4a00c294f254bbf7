import type { Statement } from '../statement.ts';

/** [CAL-01..07] When parcels leave, and how long they travel. */
export const calendar = {
  'CAL-01': {
    sentences: [
      [
        {
          en: 'Our warehouse ships {calendar.warehouse.workdays}.',
          fr: 'Notre entrepôt expédie les commandes {calendar.warehouse.workdays}.',
          ja: '倉庫からの発送は、{calendar.warehouse.workdays}です。',
          ko: '창고 발송 요일: {calendar.warehouse.workdays}.',
          'zh-TW': '我們的倉庫於{calendar.warehouse.workdays}出貨。',
          'zh-HK': '我們的倉庫於{calendar.warehouse.workdays}寄貨。',
        },
      ],
    ],
  },
  'CAL-02': {
    sentences: [
      [
        {
          when: { 'calendar.cutOff': 'nothing' },
          en: 'Orders ship on the next working day of our warehouse; days are counted in {merchant.timeZone:zone}.',
          fr: 'Les commandes partent le jour ouvrable suivant de notre entrepôt\u202f; les jours sont comptés selon le fuseau suivant\u00a0: {merchant.timeZone:zone}.',
          'fr-CA':
            'Les commandes partent le jour ouvrable suivant de notre entrepôt; les jours sont comptés selon le fuseau suivant\u00a0: {merchant.timeZone:zone}.',
          ja: 'ご注文は、倉庫の翌営業日に発送します（{merchant.timeZone:zone}）。',
          ko: '주문은 창고의 다음 영업일에 발송됩니다({merchant.timeZone:zone} 기준).',
          'zh-TW': '訂單於倉庫的下一個工作日出貨（{merchant.timeZone:zone}）。',
          'zh-HK': '訂單於倉庫的下一個工作天寄出（{merchant.timeZone:zone}）。',
        },
        {
          en: 'Orders placed before {calendar.cutOff} ({merchant.timeZone:zone}) ship on the next working day of our warehouse; later ones count as the next day’s.',
          fr: 'Les commandes passées avant {calendar.cutOff} ({merchant.timeZone:zone}) partent le jour ouvrable suivant de notre entrepôt\u202f; les suivantes comptent pour le lendemain.',
          'fr-CA':
            'Les commandes passées avant {calendar.cutOff} ({merchant.timeZone:zone}) partent le jour ouvrable suivant de notre entrepôt; les suivantes comptent pour le lendemain.',
          ja: '{calendar.cutOff}（{merchant.timeZone:zone}）までのご注文は倉庫の翌営業日に発送し、それ以降のご注文は翌日のご注文として扱います。',
          ko: '{calendar.cutOff}({merchant.timeZone:zone}) 전 주문은 창고의 다음 영업일에 발송되며, 그 이후 주문은 다음 날 주문으로 처리됩니다.',
          'zh-TW':
            '{calendar.cutOff}（{merchant.timeZone:zone}）前的訂單於倉庫的下一個工作日出貨，之後的訂單視為隔天的訂單。',
          'zh-HK':
            '{calendar.cutOff}（{merchant.timeZone:zone}）前的訂單於倉庫的下一個工作天寄出，其後的訂單視為翌日的訂單。',
        },
      ],
    ],
  },
  'CAL-03': {
    sentences: [
      [
        {
          when: { 'calendar.warehouse.holidays': 'nothing' },
          en: 'Our warehouse has no holidays besides its days off in the week.',
          fr: 'Notre entrepôt n’a pas de jours fériés en dehors de ses jours de repos hebdomadaires.',
          ja: '倉庫には、毎週の休業日のほかに休日はありません。',
          ko: '창고는 매주 쉬는 요일 외에 휴무일이 없습니다.',
          'zh-TW': '除每週休息日外，我們的倉庫沒有其他假日。',
        },
        {
          en: 'Our warehouse is closed on these holidays: {calendar.warehouse.holidays:holiday}. Orders placed on one of them are processed on the next working day.',
          fr: 'Notre entrepôt est fermé les jours fériés suivants\u00a0: {calendar.warehouse.holidays:holiday}. Une commande passée un tel jour est traitée le jour ouvrable suivant.',
          ja: '倉庫は次の休日にお休みをいただきます：{calendar.warehouse.holidays:holiday}。休日のご注文は翌営業日に処理します。',
          ko: '창고는 다음 휴일에 쉽니다: {calendar.warehouse.holidays:holiday}. 휴일에 접수된 주문은 다음 영업일에 처리됩니다.',
          'zh-TW':
            '我們的倉庫於下列假日休息：{calendar.warehouse.holidays:holiday}。假日的訂單於下一個工作日處理。',
          'zh-HK':
            '我們的倉庫於下列假期休息：{calendar.warehouse.holidays:holiday}。假期的訂單於下一個工作天處理。',
        },
      ],
      [
        {
          when: {
            'calendar.warehouse.holidays': 'something',
            'calendar.warehouse.observed': 'nearest-weekday',
          },
          en: 'A holiday on a Saturday is taken on Friday, one on a Sunday on Monday.',
          fr: 'Un jour férié qui tombe un samedi est reporté au vendredi, un dimanche au lundi.',
          ja: '休日が土曜日にあたる場合は金曜日、日曜日にあたる場合は月曜日に振り替えます。',
          ko: '휴일이 토요일이면 금요일에, 일요일이면 월요일에 쉽니다.',
          'zh-TW': '假日逢星期六則於星期五補休，逢星期日則於星期一補休。',
          'zh-HK': '假期逢星期六則於星期五補假，逢星期日則於星期一補假。',
        },
        {
          when: {
            'calendar.warehouse.holidays': 'something',
            'calendar.warehouse.observed': 'sunday-to-monday',
          },
          en: 'A holiday on a Sunday is taken on Monday.',
          fr: 'Un jour férié qui tombe un dimanche est reporté au lundi.',
          ja: '休日が日曜日にあたる場合は月曜日に振り替えます。',
          ko: '휴일이 일요일이면 월요일에 쉽니다.',
          'zh-TW': '假日逢星期日則於星期一補休。',
          'zh-HK': '假期逢星期日則於星期一補假。',
        },
      ],
    ],
  },
  'CAL-04': {
    sentences: [
      [
        {
          when: { 'calendar.seasons': 'nothing' },
          saysNone: true,
          en: 'There is no season in which shipping takes longer.',
          fr: 'Il n’y a pas de période pendant laquelle l’expédition prend plus de temps.',
          ja: '発送に通常より時間がかかる時期は定めていません。',
          ko: '발송이 더 오래 걸리는 기간은 없습니다.',
          'zh-TW': '沒有出貨時間較長的期間。',
          'zh-HK': '沒有寄貨時間較長的期間。',
        },
        {
          en: '{calendar.seasons}',
          fr: '{calendar.seasons}',
          ja: '{calendar.seasons}',
          ko: '{calendar.seasons}',
          'zh-TW': '{calendar.seasons}',
        },
      ],
    ],
    rows: {
      'calendar.seasons': {
        joined: 'sentences',
        as: [
          {
            en: 'Orders placed in the season “{name}” ({period}) ship within {shipsWithin}.',
            fr: 'Les commandes passées pendant la période «\u00a0{name}\u00a0» ({period}) partent sous {shipsWithin}.',
            ja: '「{name}」の期間（{period}）のご注文は、{shipsWithin}以内に発送します。',
            ko: '‘{name}’ 기간({period})의 주문은 {shipsWithin} 이내에 발송됩니다.',
            'zh-TW': '「{name}」期間（{period}）的訂單於 {shipsWithin}內出貨。',
            'zh-HK': '「{name}」期間（{period}）的訂單於 {shipsWithin}內寄出。',
          },
        ],
      },
    },
  },
  'CAL-05': {
    sentences: [
      [
        {
          when: { 'calendar.transit': 'nothing' },
          en: 'We give no estimate of how long a delivery takes.',
          fr: 'Nous ne donnons pas d’estimation du délai de livraison.',
          ja: 'お届けまでの日数の目安はご案内していません。',
          ko: '예상 배송 기간은 안내하지 않습니다.',
          'zh-TW': '我們不提供預估的配送時間。',
          'zh-HK': '我們不提供預計的送貨時間。',
        },
        {
          en: 'Once shipped, orders typically take {calendar.transit}. This is an estimate, not a guarantee.',
          fr: 'Une fois expédiées, les commandes mettent généralement {calendar.transit}. C’est une estimation, pas une garantie.',
          ja: '発送からお届けまでの目安は、{calendar.transit}です。見込みであり、保証ではありません。',
          ko: '발송 후 예상 배송 기간은 다음과 같습니다: {calendar.transit}. 예상일 뿐 보장은 아닙니다.',
          'zh-TW': '出貨後一般需時：{calendar.transit}。僅為預估，並非保證。',
          'zh-HK': '寄出後一般需時：{calendar.transit}。僅為預計，並非保證。',
        },
      ],
    ],
    rows: {
      'calendar.transit': {
        joined: 'groups',
        together: 'country',
        as: [
          {
            en: '{least~most} to {country}',
            fr: '{least~most} ({country})',
            ja: '{country}へは{least~most}',
            ko: '{country} {least~most}',
            'zh-TW': '{country} {least~most}',
          },
        ],
      },
    },
  },
  'CAL-06': {
    sentences: [
      [
        {
          en: 'You get an e-mail with your tracking number by the end of the day on which your order is promised to ship ({merchant.timeZone:zone}).',
          fr: 'Vous recevez un e-mail avec votre numéro de suivi avant la fin du jour d’expédition promis ({merchant.timeZone:zone}).',
          'fr-CA':
            'Vous recevez un courriel avec votre numéro de suivi avant la fin du jour d’expédition promis ({merchant.timeZone:zone}).',
          ja: '追跡番号は、お約束した発送日のうちにメールでお知らせします（{merchant.timeZone:zone}）。',
          ko: '운송장 번호는 약속된 발송일이 끝나기 전까지 이메일로 알려 드립니다({merchant.timeZone:zone} 기준).',
          'zh-TW': '追蹤號碼會在承諾的出貨日結束前以電子郵件寄給您（{merchant.timeZone:zone}）。',
          'zh-HK': '追蹤編號會在承諾的寄貨日結束前以電郵通知您（{merchant.timeZone:zone}）。',
        },
      ],
    ],
  },
  'CAL-07': {
    sentences: [
      [
        {
          when: { 'calendar.scanGapHours': 0 },
          en: 'Parcels are scanned as soon as the carrier picks them up, at {calendar.handOver}.',
          fr: 'Les colis sont scannés dès leur enlèvement par le transporteur, à {calendar.handOver}.',
          'fr-CA': 'Les colis sont numérisés dès leur ramassage par le transporteur, à {calendar.handOver}.',
          ja: 'お荷物は、{calendar.handOver}の集荷と同時にスキャンされます。',
          ko: '택배는 {calendar.handOver} 수거와 동시에 스캔됩니다.',
          'zh-TW': '包裹於{calendar.handOver}取件時即掃描。',
        },
        {
          en: 'Parcels are picked up at {calendar.handOver}. Up to {calendar.scanGapHours} can pass from then to the first scan, so an order that is shown as not shipped may already be on its way.',
          fr: 'Les colis sont enlevés à {calendar.handOver}. Il peut s’écouler jusqu’à {calendar.scanGapHours} entre l’enlèvement et le premier scan\u00a0: une commande affichée comme non expédiée est peut-être déjà en route.',
          'fr-CA':
            'Les colis sont ramassés à {calendar.handOver}. Il peut s’écouler jusqu’à {calendar.scanGapHours} entre le ramassage et la première numérisation\u00a0: une commande affichée comme non expédiée est peut-être déjà en route.',
          ja: '集荷は{calendar.handOver}です。集荷から最初のスキャンまで最大{calendar.scanGapHours}かかることがあるため、未発送と表示されていても、すでに発送済みの場合があります。',
          ko: '수거 시간: {calendar.handOver}. 수거부터 첫 스캔까지 최대 {calendar.scanGapHours} 걸릴 수 있어, 미발송으로 표시된 주문도 이미 배송 중일 수 있습니다.',
          'zh-TW':
            '包裹於{calendar.handOver}取件，到首次掃描最多可能相隔 {calendar.scanGapHours}，因此顯示未出貨的訂單可能已在途中。',
          'zh-HK':
            '包裹於{calendar.handOver}取件，到首次掃描最多可能相隔 {calendar.scanGapHours}，因此顯示未寄出的訂單可能已在途中。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
