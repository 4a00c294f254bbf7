import type { AddressMailTexts } from '../texts.ts';
import { zhTw } from './zh-TW.ts';

/** As in Taiwan, but for the words of Hong Kong. */
export const zhHk: AddressMailTexts = {
  ...zhTw,
  subject: {
    ...zhTw.subject,
    ask: '訂單 {order}：請確認送貨地址',
  },
  thanks: '多謝您在 {shop} 訂購（訂單編號：{order}）。寄出之前，我們需要您的回覆。',
  kinds: {
    poBox: {
      refuse:
        '我們不能送貨至郵政信箱，速遞員只能送到有門牌的地址。\n請回覆此電郵並提供街道地址，我們便會為您寄出訂單。',
      ask: '這似乎是郵政信箱，速遞員未必能夠送達。',
    },
    streetAndPoBox: {
      refuse:
        '此地址除街道外還包含郵政信箱，而我們不能送貨至郵政信箱。\n請刪除信箱、保留街道，並以街道地址回覆此電郵，我們便會為您寄出訂單。',
      ask: '此地址除街道外還包含郵政信箱，速遞員會送到街道地址。',
    },
    privateMailbox: {
      refuse: '我們不能送貨至租用的私人信箱。\n請回覆此電郵並提供住宅或公司地址，我們便會為您寄出訂單。',
      ask: '這似乎是租用的私人信箱，包裹會由他人代收。',
    },
    ruralBox: {
      refuse: '我們不能送貨至鄉郊路線信箱（RR）。\n請回覆此電郵並提供街道地址，我們便會為您寄出訂單。',
      ask: '這似乎是鄉郊路線信箱（RR），速遞員未必找得到。',
    },
    generalDelivery: {
      refuse: '我們不能送貨至郵政局「存局待領」。\n請回覆此電郵並提供街道地址，我們便會為您寄出訂單。',
      ask: '這似乎是郵政局「存局待領」，包裹會留在郵政局，等候您領取。',
    },
  },
  unread: '地址較長，我們未能自行完整核對。',
  howToConfirm: '這是您想要的地址嗎？請回覆此電郵並註明「地址正確」，或提供其他地址。',
};
