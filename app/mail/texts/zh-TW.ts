import type { AddressMailTexts } from '../texts.ts';

export const zhTw: AddressMailTexts = {
  subject: {
    refuse: '訂單 {order}：請提供街道地址',
    ask: '訂單 {order}：請確認配送地址',
  },
  greeting: '{name} 您好：',
  greetingWithoutName: '您好：',
  greetsBy: 'whole name',
  thanks: '感謝您在 {shop} 訂購（訂單編號：{order}）。出貨之前，我們需要您的回覆。',
  given: '您填寫的地址：',
  kinds: {
    poBox: {
      refuse:
        '我們無法配送至郵政信箱，物流人員只能送到有門牌的地址。\n請回覆此郵件並提供街道地址，我們就會為您出貨。',
      ask: '這似乎是郵政信箱，物流人員不一定能送達。',
    },
    streetAndPoBox: {
      refuse:
        '此地址除了街道還包含郵政信箱，而我們無法配送至郵政信箱。\n請刪除信箱、保留街道，並以街道地址回覆此郵件，我們就會為您出貨。',
      ask: '此地址除了街道還包含郵政信箱，物流人員會送到街道地址。',
    },
    privateMailbox: {
      refuse: '我們無法配送至租用的私人信箱。\n請回覆此郵件並提供住家或公司地址，我們就會為您出貨。',
      ask: '這似乎是租用的私人信箱，包裹會由他人代收。',
    },
    ruralBox: {
      refuse: '我們無法配送至鄉村路線信箱（RR）。\n請回覆此郵件並提供街道地址，我們就會為您出貨。',
      ask: '這似乎是鄉村路線信箱（RR），物流人員不一定找得到。',
    },
    generalDelivery: {
      refuse: '我們無法以郵局「存局候領」方式配送。\n請回覆此郵件並提供街道地址，我們就會為您出貨。',
      ask: '這似乎是郵局「存局候領」，包裹會留在郵局，等您領取。',
    },
  },
  unread: '地址較長，我們無法自行完整核對。',
  howToConfirm: '這是您要的地址嗎？請回覆此郵件並註明「地址正確」，或提供其他地址。',
  yourOrder: '您的訂單：',
  waits: '收到您的回覆之前，我們會為您保留訂單。',
};
