import type { RequestMailTexts } from '../texts.ts';
import { zhTw } from './zh-TW.ts';

/** As in Taiwan, but for the words of Hong Kong. */
export const zhHk: RequestMailTexts = {
  ...zhTw,
  what: { ...zhTw.what, approved: '已批准', label: '您的退貨標籤', reminder: '請盡快寄出' },
  approved: '您的申請已獲批准。',
  sendBack: {
    'label-follows': '我們會以另一封電郵寄上退貨標籤，請收到後再寄出。',
    'own-postage': '請以您選擇的速遞公司寄回，運費由您支付。',
  },
  condition: '請以原本的狀態寄回，包括吊牌、肩帶及包裝。',
  label: '這是您的退貨標籤。請列印後貼在包裹上，再交給速遞公司。',
  settled: {
    ...zhTw.settled,
    refund: '我們已將 {amount} 退回您的付款方式，銀行可能需要數天才會顯示。',
    'store-credit': '您已獲得 {amount} 的商店餘額，下次結帳時即可使用。',
    sent: '我們已寄出您的包裹，追蹤號碼會以另一封電郵通知您。',
  },
  invoice: { ...zhTw.invoice, free: '您無需付款，我們會盡快寄出。' },
  reply: '您亦可直接回覆此電郵。',
};
