import type { Statement } from '../statement.ts';

/** [FORM-01, ACCT-01, FAQ-01, LINT-01] Talking to us, and the page itself. */
export const support = {
  'FORM-01': {
    sentences: [
      [
        {
          when: { 'support.requests': 'nothing' },
          en: 'There is nothing yet that our contact form takes.',
          fr: 'Notre formulaire de contact ne prend encore aucune demande.',
          ja: 'お問い合わせフォームで受け付けている内容は、まだありません。',
          ko: '문의 양식으로 접수할 수 있는 내용이 아직 없습니다.',
          'zh-TW': '聯絡表單目前尚未受理任何事項。',
        },
        {
          en: 'With our contact form you can write to us about {support.requests:topic}.',
          fr: 'Notre formulaire de contact vous permet de nous écrire au sujet des points suivants\u00a0: {support.requests:topic}.',
          ja: 'お問い合わせフォームから、次の内容についてご連絡いただけます：{support.requests:topic}。',
          ko: '문의 양식으로 다음 내용을 보내 주실 수 있습니다: {support.requests:topic}.',
          'zh-TW': '您可透過聯絡表單就下列事項與我們聯絡：{support.requests:topic}。',
        },
      ],
      [
        {
          when: { 'support.captcha': true },
          en: 'It is protected by hCaptcha.',
          fr: 'Il est protégé par hCaptcha.',
          ja: 'フォームはhCaptchaで保護されています。',
          ko: '이 양식은 hCaptcha로 보호됩니다.',
          'zh-TW': '表單受 hCaptcha 保護。',
        },
      ],
    ],
  },
  'ACCT-01': {
    sentences: [
      [
        {
          en: '{support.orderHistory}',
          fr: '{support.orderHistory}',
          ja: '{support.orderHistory}',
          ko: '{support.orderHistory}',
          'zh-TW': '{support.orderHistory}',
        },
      ],
    ],
  },
  'FAQ-01': {
    sentences: [
      [
        {
          en: 'What you read here is what our checkout and our team go by: every amount, date and country in it comes from the same policy.',
          fr: 'Ce que vous lisez ici est ce que notre paiement et notre équipe appliquent\u00a0: chaque montant, date et pays vient de la même politique.',
          ja: 'ここに記載の内容は、チェックアウトと当店スタッフの対応に用いるものと同じです。金額、日付、国はすべて同じポリシーに基づきます。',
          ko: '여기에 적힌 내용은 결제 화면과 담당자가 따르는 기준과 같습니다. 금액, 날짜, 국가는 모두 같은 정책에서 나옵니다.',
          'zh-TW': '此處的內容與結帳及我們團隊所依據的相同：所有金額、日期與國家／地區都來自同一份政策。',
          'zh-HK': '此處的內容與結賬及我們團隊所依據的相同：所有金額、日期及國家／地區均來自同一份政策。',
        },
      ],
      [
        {
          when: { 'page.notes': 'something' },
          en: 'That also holds for what we add in our own words.',
          fr: 'Cela vaut aussi pour ce que nous ajoutons avec nos propres mots.',
          ja: '当店が独自に補足した内容も同様です。',
          ko: '저희가 직접 덧붙인 설명도 마찬가지입니다.',
          'zh-TW': '我們自行補充的說明也是如此。',
          'zh-HK': '我們自行補充的說明亦然。',
        },
      ],
    ],
  },
  'LINT-01': {
    sentences: [
      [
        {
          en: 'We look for contradictions in our policy before we publish it.',
          fr: 'Nous cherchons les contradictions de notre politique avant de la publier.',
          ja: 'ポリシーは、公開前に矛盾がないか確認しています。',
          ko: '정책은 게시하기 전에 모순이 없는지 확인합니다.',
          'zh-TW': '政策發布前，我們會先檢查是否有矛盾之處。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
