/**
 * Chinese forms of Hong Kong and Singapore, tested against normalised text without spaces and punctuation. Sources:
 * Hongkong Post (郵政信箱, 專用信箱, 存局候領), SingPost (邮政信箱). 信箱 alone is also the letterbox of a house, so it needs a number
 * and no room, lobby or verb before it; 郵箱 after 電子 is an e-mail address; 郵件箱 is the box of a mail store.
 */
export const hongKong = {
  postBox:
    /[郵邮](?:政|局|便局)[總总分支局]{0,2}[專专]?[用]?(?:私人)?(?:[信訊讯][箱葙相廂厢]|[郵邮租]箱|箱[號号0-9]|(?:po)?(?:box|ボ[ッツ]クス)(?:no|第|#)?[0-9])|[專专]用(?:信|[郵邮])箱|(?:^|[^件子放投入到樓楼下堂處处室座廈厦層层閣宅家門门口旁邊边])(?:信|[郵邮])箱(?:[號号][碼码]|[編编][號号]|no|num(?:ber)?|第|#)?[0-9一二三四五六七八九十百〇]|(?:^|[第政局])[0-9]+[號号](?:信|[郵邮])箱/,
  privateMailbox: /[郵邮]件箱(?:[號号][碼码])?[0-9]|(?:^|[^局政處处])私人(?:信|[郵邮])箱/,
  generalDelivery: /存局[候待]?[領领]|留局[候待][領领]|候[領领][郵邮]件|[郵邮]局(?:自取|待[領领]|候[領领])/,
} as const;
