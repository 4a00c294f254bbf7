import type { AddressMailTexts } from '../texts.ts';

export const zhTw: AddressMailTexts = {
  subject: {
    refuse: '訂單 {order}：請提供街道地址',
    ask: '訂單 {order}：請確認配送地址',
  },
  greeting: '{name} 您好：',
  greetingWithoutName: '您好：',
  greetsBy: 'whole name',
  thanks: '感謝您在 {shop} 訂購（訂單編號：{order}）。出貨之前，請協助我們確認地址。',
  given: '您填寫的地址：',
  kinds: {
    poBox: {
      refuse: '我們無法配送至郵政信箱，物流人員只能送到有門牌的地址。\n請提供街道地址，我們就會為您出貨。',
      ask: '這似乎是郵政信箱，物流人員不一定能送達。',
    },
    streetAndPoBox: {
      refuse:
        '此地址除了街道還包含郵政信箱，而我們無法配送至郵政信箱。\n請提供不含信箱的街道地址，我們就會為您出貨。',
      ask: '此地址除了街道還包含郵政信箱，物流人員會送到街道地址。',
    },
    privateMailbox: {
      refuse: '我們無法配送至租用的私人信箱。\n請提供住家或公司地址，我們就會為您出貨。',
      ask: '這似乎是租用的私人信箱，包裹會由他人代收。',
    },
    ruralBox: {
      refuse: '我們無法配送至鄉村路線信箱（RR）。\n請提供街道地址，我們就會為您出貨。',
      ask: '這似乎是鄉村路線信箱（RR），物流人員不一定找得到。',
    },
    generalDelivery: {
      refuse: '我們無法以郵局「存局候領」方式配送。\n請提供街道地址，我們就會為您出貨。',
      ask: '這似乎是郵局「存局候領」，包裹會留在郵局，等您領取。',
    },
  },
  unread: '地址較長，我們無法自行完整核對。',
  confirm: '這是您要的地址嗎？請在此頁面確認，或填寫其他地址：',
  correct: '請在此頁面填寫地址：',
  open: { confirm: '確認或更改地址', correct: '填寫其他地址' },
  linkNote:
    '此連結僅供這筆訂單使用，{days} 天內有效。持有連結的人都能填寫地址，請勿轉寄給他人。您也可以直接回覆此郵件。',
  yourOrder: '您的訂單：',
  waits: '收到您的回覆之前，我們會為您保留訂單。',
  changed: {
    subject: '訂單 {order}：配送地址已更新',
    thanks: '感謝您提供地址。您在 {shop} 的訂單（訂單編號：{order}）已可出貨。',
    given: '新的配送地址：',
    ships: '預計出貨：{days}',
    shipsSoon: '備妥後，我們會立即出貨。',
    notYou: '如果這不是您填寫的地址，或地址有誤，請在出貨前回覆此郵件。',
  },
};
