import type { RequestMailTexts } from '../texts.ts';

export const ja: RequestMailTexts = {
  subject: '{kind}（ご注文 {order}）：{what}',
  subjectWithoutOrder: '{kind}：{what}',
  what: {
    received: '受け付けました',
    approved: '承認されました',
    declined: 'ご希望に沿えません',
    label: '返送用ラベル',
    reminder: 'お早めにご返送ください',
    arrived: '到着しました',
    settled: '完了しました',
    'sent-back': '商品をお戻しします',
    invoice: '次のお手続き',
    answer: 'ご回答',
    expired: '終了しました',
  },
  received: 'ご連絡ありがとうございます。ご依頼を受け付けました。',
  approved: 'ご依頼が承認されました。',
  sendBack: {
    'label-follows': '返送用ラベルを別のメールでお送りします。届くまでお待ちください。',
    'own-postage': 'ご希望の配送業者でご返送ください。送料はお客様のご負担となります。',
  },
  condition: 'タグ、ストラップ、梱包材を含め、お届け時の状態でご返送ください。',
  declined: 'ご依頼を確認いたしましたが、申し訳ございませんがご希望に沿うことができません。',
  label: '返送用ラベルをお送りします。印刷してお荷物に貼り、配送業者にお渡しください。',
  reminder:
    'お荷物の発送がまだ確認できていません。期限を過ぎると返品をお断りする場合がありますので、お早めにご返送ください。',
  arrived: 'お荷物が到着しました。内容を確認したうえで返金いたします。',
  settled: {
    refund: 'お支払い方法に{amount}を返金しました。金融機関での反映に数日かかる場合があります。',
    'store-credit': '{amount}のストアクレジットを付与しました。次回のご購入時にご利用いただけます。',
    exchange: '交換品を発送いたします。',
    sent: 'お荷物を発送しました。追跡番号は別のメールでお知らせします。',
    cancelled: 'ご注文をキャンセルし、お支払いいただいた金額を返金いたします。',
    done: 'お手続きが完了しました。',
  },
  sentBack: '到着した商品がお届け時の状態ではなかったため、返金できません。商品をお客様へお戻しします。',
  invoice: {
    due: '{amount}のお支払いを確認でき次第、発送いたします。',
    free: 'お支払いは不要です。準備ができ次第、発送いたします。',
  },
  expired: '期限までにご返送がなかったため、返品のお手続きを終了しました。',
  teamWrites: '担当者より：',
  open: {
    label: { lead: 'ラベル：', label: 'ラベルを開く' },
    invoice: { lead: 'お支払いはこちら：', label: '支払う' },
  },
  status: 'ご依頼の状況：',
  reply: 'このメールへのご返信でも承ります。',
};
