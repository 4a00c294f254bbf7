import type { RequestMailTexts } from '../texts.ts';
import { zhTw } from './zh-TW.ts';

/** As in Taiwan, but for the words of Hong Kong. */
export const zhHk: RequestMailTexts = {
  ...zhTw,
  what: {
    ...zhTw.what,
    'back-to-you': '貨品已寄回給您',
    'at-carrier': '速遞公司正在查找',
    approved: '已批准',
    'not-stopped': '未能停止出貨',
    label: '您的退貨標籤',
    reminder: '請盡快寄出',
  },
  approved: '您的申請已獲批准。',
  notStopped: '我們已嘗試停止您的訂單出貨，很抱歉已來不及。您的訂單將如常送達。',
  comingBack: {
    lead: '速遞公司無法送達您的包裹，正在退回給我們。',
    again: {
      due: '在包裹回到我們手上之前，請回覆此電郵告知正確地址，我們便可再次寄出。費用為首件 {first}，其後每件 {further}，以帳單收取。',
      free: '在包裹回到我們手上之前，請回覆此電郵告知正確地址，我們會免費再次寄出。',
    },
    otherwise: {
      due: '如屆時未收到您的回覆，我們會以退貨處理，手續費為 {fee}。',
      free: '如屆時未收到您的回覆，我們會以退貨處理，不收手續費。',
    },
  },
  atCarrier: '我們已請速遞公司查找您的包裹。',
  found: '速遞公司已找到您的包裹，將會送達。如未收到，請直接回覆此電郵。',
  giftMissing: '包裹內沒有您訂單的贈品。根據我們的政策，贈品亦須一併退回，我們才可退款。請直接回覆此電郵。',
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
  backToYou: '我們未能收下的貨品已寄回給您。',
  invoice: { ...zhTw.invoice, free: '您無需付款，我們會盡快寄出。' },
  reply: '您亦可直接回覆此電郵。',
};
