import type { RequestTexts } from '../texts.ts';

export const zhTw: RequestTexts = {
  title: '您希望我們送到哪裡？',
  intro: '請告訴 {shop} 您希望我們配送到哪個國家或地區。我們會閱讀並統計每一則需求。',
  country: '國家／地區',
  chooseCountry: '請選擇國家／地區',
  served: '好消息：我們已經配送到{country}，結帳時選擇該國家／地區即可。',
  email: '電子郵件地址',
  note: '備註',
  noteHelp: '例如想購買的商品和購買頻率。最多 1,000 個字。',
  optional: '選填',
  privacy:
    '若您留下電子郵件地址，{shop} 可能會就這項需求與您聯絡，不會用於其他用途。不留電子郵件地址，您的需求同樣會列入統計。您可以隨時要求 {shop} 刪除您送出的內容。',
  leaveEmpty: '請將此欄位留空',
  send: '送出需求',
  back: '返回 {shop}',
  thanksTitle: '謝謝您',
  thanks: '{shop} 已收到您希望配送到{country}的需求。',
  thanksWithEmail: '{shop} 可能會就此與您聯絡。',
  problems: '尚未送出，請檢查以下項目：',
  problem: {
    country: '請選擇國家／地區。',
    email: '這不是有效的電子郵件地址。請輸入像 name@example.com 的格式，或將欄位留空。',
    note: '備註太長，請不要超過 1,000 個字。',
    busy: '目前收到的需求太多，請一小時後再試一次；您輸入的內容仍保留在這裡。',
  },
};
