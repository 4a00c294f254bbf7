/**
 * Japanese forms, tested against normalised text without spaces and punctuation. Source: Japan Post, 私書箱 (P.O. box) and
 * 局留 (hold at the post office); carriers hold parcels at their own 営業所 and センター.
 */
export const japan = {
  postBox:
    /私[書书](?:箱|葙|相|廂|函|凾|筥|匣|匱|はこ|ばこ|バコ|ハコ|ボックス|ホックス|ボツクス|box|bx)|私用箱第?[0-9]|[私シし]しょ(?:ばこ|はこ|箱|函)|シショ(?:バコ|ハコ|箱|函)|(?:私(?:諸|署|所|初|著)|[支史師司し]書)箱第?[0-9]|局私(?:書|箱書)第?[0-9]|po箱/,
  privateMailbox: /(?:私設|民間|レンタル|バーチャル)私書箱/,
  generalDelivery:
    /局(?:留(?!め?ではな)|止|どめ|気付|預|渡し)|(?:営業所|センター|支店|デポ)(?:留|止|どめ)|きょくどめ/,
} as const;
