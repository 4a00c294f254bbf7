import type { RequestTexts } from '../texts.ts';
import { zhTw } from './zh-TW.ts';

/** As in Taiwan, but for the words of Hong Kong. */
export const zhHk: RequestTexts = {
  ...zhTw,
  title: '您希望我們送到哪裏？',
  intro: '請告訴 {shop} 您希望我們送貨到哪個國家或地區。我們會細閱並統計每一項要求。',
  served: '好消息：我們已經送貨到{country}，結賬時選擇該國家／地區即可。',
  email: '電郵地址',
  noteHelp: '例如想購買的產品和購買次數。最多 1,000 個字。',
  privacy:
    '如您留下電郵地址，{shop} 可能會就這項要求聯絡您，不會作其他用途。不留電郵地址，您的要求同樣會計算在內。您可以隨時要求 {shop} 刪除您提交的內容。',
  leaveEmpty: '請將此欄留空',
  send: '提交要求',
  thanks: '{shop} 已收到您希望送貨到{country}的要求。',
  thanksWithEmail: '{shop} 可能會就此聯絡您。',
  problems: '尚未提交，請檢查以下項目：',
  problem: {
    ...zhTw.problem,
    email: '電郵地址不正確。請輸入如 name@example.com 的格式，或將此欄留空。',
    busy: '目前收到的要求太多，請一小時後再試；您輸入的內容仍保留在這裏。',
  },
};
