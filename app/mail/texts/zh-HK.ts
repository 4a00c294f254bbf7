import type { AddressMailTexts } from '../texts.ts';
import { zhTw } from './zh-TW.ts';

/** As in Taiwan, but for the words of Hong Kong. */
export const zhHk: AddressMailTexts = {
  ...zhTw,
  subject: {
    ...zhTw.subject,
    ask: '訂單 {order}：請確認送貨地址',
  },
  thanks: '多謝您在 {shop} 訂購（訂單編號：{order}）。寄出之前，請協助我們確認地址。',
  kinds: {
    poBox: {
      refuse: '我們不能送貨至郵政信箱，速遞員只能送到有門牌的地址。\n請提供街道地址，我們便會為您寄出訂單。',
      ask: '這似乎是郵政信箱，速遞員未必能夠送達。',
    },
    streetAndPoBox: {
      refuse:
        '此地址除街道外還包含郵政信箱，而我們不能送貨至郵政信箱。\n請提供不含信箱的街道地址，我們便會為您寄出訂單。',
      ask: '此地址除街道外還包含郵政信箱，速遞員會送到街道地址。',
    },
    privateMailbox: {
      refuse: '我們不能送貨至租用的私人信箱。\n請提供住宅或公司地址，我們便會為您寄出訂單。',
      ask: '這似乎是租用的私人信箱，包裹會由他人代收。',
    },
    ruralBox: {
      refuse: '我們不能送貨至鄉郊路線信箱（RR）。\n請提供街道地址，我們便會為您寄出訂單。',
      ask: '這似乎是鄉郊路線信箱（RR），速遞員未必找得到。',
    },
    generalDelivery: {
      refuse: '我們不能送貨至郵政局「存局待領」。\n請提供街道地址，我們便會為您寄出訂單。',
      ask: '這似乎是郵政局「存局待領」，包裹會留在郵政局，等候您領取。',
    },
  },
  unread: '地址較長，我們未能自行完整核對。',
  confirm: '這是您想要的地址嗎？請在此網頁確認，或填寫其他地址：',
  correct: '請在此網頁填寫地址：',
  linkNote:
    '此連結只供這張訂單使用，{days} 天內有效。持有連結的人均可填寫地址，請勿轉寄他人。您亦可直接回覆此電郵。',
  changed: {
    subject: '訂單 {order}：送貨地址已更新',
    thanks: '多謝您提供地址。您在 {shop} 的訂單（訂單編號：{order}）已可寄出。',
    given: '新的送貨地址：',
    ships: '預計寄出：{days}',
    shipsSoon: '準備好後，我們會盡快寄出。',
    notYou: '如果這不是您填寫的地址，或地址有誤，請在寄出前回覆此電郵。',
  },
};
