import type { CorrectionTexts } from '../texts.ts';

export const zhTw: CorrectionTexts = {
  title: '訂單 {order}：填寫其他地址',
  intro: '您在 {shop} 的訂單 {order} 需要一個物流人員能送達的地址。請在此填寫，我們就會出貨到該地址。',
  introAsked: '請在此填寫您在 {shop} 的訂單 {order} 的正確地址。只要尚未出貨，我們就會寄到該地址。',
  notShown: '您先前填寫的地址在我們寄給您的郵件中。連結可能會被他人看到，因此這裡不顯示。',
  confirm: { question: '郵件中的地址正確嗎？', answer: '正確，請寄到該地址', or: '或填寫其他地址：' },
  where: '新地址在哪裡？',
  here: '{place}',
  elsewhere: '其他縣市、州、省或國家／地區',
  elsewhereHelp: '當地的稅金與運費可能不同，{shop} 會先確認，再與您聯絡。',
  elsewhereWhich: '縣市、州、省或國家／地區名稱',
  address1: '地址',
  address2: '樓層、室號等',
  city: '城市',
  zip: '郵遞區號',
  zipInUnitedStates: '郵遞區號（ZIP）',
  optional: '選填',
  send: '使用此地址',
  problems: '尚未送出，請確認以下項目：',
  problem: {
    address1: '請填寫地址。',
    city: '請填寫城市。',
    zip: '請填寫郵遞區號。',
    elsewhere: '請填寫縣市、州、省或國家／地區名稱。',
    long: '內容過長，請勿超過 255 個字元。',
    ask: '這類地址不一定能送達，請填寫街道地址，或直接回覆我們的郵件。',
    trouble: '目前無法讀取您的訂單，請一分鐘後再試。您填寫的內容仍保留在此。',
    busy: '此連結的嘗試次數過多，請一小時後再試。您填寫的內容仍保留在此。',
  },
  told: {
    taken: { title: '謝謝您', text: '我們已收到訂單 {order} 的新地址。更新到訂單後，就會放行出貨到該地址。' },
    elsewhere: {
      title: '謝謝您',
      text: '{shop} 已收到訂單 {order} 的新地址。由於位於其他縣市、州、省或國家／地區，將由專人先確認，再與您聯絡。',
    },
    confirmed: { title: '謝謝您', text: '訂單 {order} 將放行出貨到郵件中的地址。' },
    'given-before': {
      title: '我們已收到地址',
      text: '先前已有人透過此連結填寫訂單 {order} 的地址，將以該地址為準。如果不是您填寫的，或地址有誤，請回覆我們的郵件。',
    },
    settled: {
      title: '此訂單已不再等候地址',
      text: '{shop} 已確認訂單 {order} 的地址。如有錯誤，請回覆我們的郵件。',
    },
    shipped: {
      title: '此訂單已出貨',
      text: '訂單 {order} 已出貨，無法在此更改地址。請回覆我們的郵件，{shop} 會協助確認處理方式。',
    },
    requested: {
      title: '此訂單正在包裝',
      text: '倉庫已在準備訂單 {order}，無法在此更改地址。請回覆我們的郵件，{shop} 會協助確認處理方式。',
    },
    cancelled: {
      title: '此訂單已取消',
      text: '訂單 {order} 已取消，不需要地址。如果您並未取消，請回覆我們的郵件。',
    },
    expired: {
      title: '此連結已過期',
      text: '為了您的安全，連結僅在 {days} 天內有效。請回覆附有連結的郵件，{shop} 會協助您。',
    },
    invalid: {
      title: '此連結無法使用',
      text: '請確認已從郵件中完整複製連結，或回覆該郵件，{shop} 會協助您。',
    },
    busy: { title: '請稍後再試', text: '此頁面在一小時內開啟次數過多。請一小時後再試，或回覆我們的郵件。' },
    trouble: { title: '請一分鐘後再試', text: '目前無法讀取您的訂單。' },
  },
};
