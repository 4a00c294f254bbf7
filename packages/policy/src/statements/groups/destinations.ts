import type { Statement } from '../statement.ts';
import { ratesOfUnitedStates } from './united-states.ts';

const countryList = {
  joined: 'list',
  as: [{ en: '{country}', fr: '{country}', ja: '{country}', ko: '{country}', 'zh-TW': '{country}' }],
} as const;

/** [SHIP-05..07] Where orders go, and that shipping is not refunded. */
export const destinations = {
  'SHIP-05': {
    sentences: [
      [
        {
          when: { 'destinations.served': 'nothing' },
          en: 'At the moment we do not ship to any country.',
          fr: 'Pour le moment, nous ne livrons dans aucun pays.',
          ja: '現在、配送できる国・地域はありません。',
          ko: '현재 배송 가능한 국가가 없습니다.',
          'zh-TW': '目前沒有可配送的國家／地區。',
          'zh-HK': '目前沒有可送貨的國家／地區。',
        },
        {
          en: 'We ship to {destinations.served}.',
          fr: 'Nous livrons dans les pays suivants\u00a0: {destinations.served}.',
          ja: 'お届けできる国・地域は、{destinations.served}です。',
          ko: '다음 국가로 배송합니다: {destinations.served}.',
          'zh-TW': '我們配送至{destinations.served}。',
          'zh-HK': '我們送貨至{destinations.served}。',
        },
      ],
      [
        {
          en: 'If you live elsewhere, contact us and we will try to help: {merchant.contact}',
          fr: 'Si vous habitez ailleurs, écrivez-nous, nous essaierons de vous aider\u00a0: {merchant.contact}',
          ja: 'その他の地域の方は、こちらからご相談ください：{merchant.contact}',
          ko: '그 밖의 지역에 계시면 다음으로 문의해 주세요: {merchant.contact}',
          'zh-TW': '若您在其他國家／地區，請與我們聯絡：{merchant.contact}',
          'zh-HK': '如您身處其他國家／地區，請聯絡我們：{merchant.contact}',
        },
      ],
    ],
    rows: { 'destinations.served': countryList },
  },
  'SHIP-06': {
    sentences: [
      [
        {
          when: { 'destinations.served': 'nothing' },
          saysNone: true,
          en: 'We do not ship to the United States, so no rate of it holds for U.S. territories.',
          fr: 'Nous ne livrons pas aux États-Unis\u00a0: aucun de leurs tarifs ne s’applique aux territoires américains.',
          ja: '米国への配送を行っていないため、米国領に適用される米国内の送料はありません。',
          ko: '미국으로 배송하지 않으므로 미국령에 적용되는 미국 내 배송비는 없습니다.',
          'zh-TW': '我們不配送至美國，因此沒有適用於美國屬地的美國境內運費。',
          'zh-HK': '我們不送貨至美國，因此沒有適用於美國屬地的美國境內運費。',
        },
        {
          when: { 'destinations.usTerritories': 'nothing' },
          en: 'We do not ship to U.S. territories.',
          fr: 'Nous ne livrons pas dans les territoires américains.',
          ja: '米国領への配送は行っておりません。',
          ko: '미국령으로는 배송하지 않습니다.',
          'zh-TW': '我們不配送至美國屬地。',
          'zh-HK': '我們不送貨至美國屬地。',
        },
        {
          en: 'The rate for the United States also holds for {destinations.usTerritories:territory}.',
          fr: 'Le tarif des États-Unis s’applique aussi aux territoires suivants\u00a0: {destinations.usTerritories:territory}.',
          ja: '米国内の送料は、{destinations.usTerritories:territory}にも適用されます。',
          ko: '미국 내 배송비는 다음 지역에도 적용됩니다: {destinations.usTerritories:territory}.',
          'zh-TW': '美國境內運費亦適用於{destinations.usTerritories:territory}。',
        },
      ],
      [
        {
          when: { 'destinations.served': 'nothing' },
          saysNone: true,
          en: 'We do not ship to the United States, so no rate of it holds for U.S. military addresses.',
          fr: 'Nous ne livrons pas aux États-Unis\u00a0: aucun de leurs tarifs ne s’applique aux adresses militaires américaines.',
          ja: '米国への配送を行っていないため、米軍の住所に適用される米国内の送料はありません。',
          ko: '미국으로 배송하지 않으므로 미군 주소에 적용되는 미국 내 배송비는 없습니다.',
          'zh-TW': '我們不配送至美國，因此沒有適用於美軍地址的美國境內運費。',
          'zh-HK': '我們不送貨至美國，因此沒有適用於美軍地址的美國境內運費。',
        },
        {
          when: { 'destinations.usMilitary': 'nothing' },
          en: 'We do not ship to U.S. military addresses.',
          fr: 'Nous ne livrons pas aux adresses militaires américaines.',
          ja: '米軍の住所への配送は行っておりません。',
          ko: '미군 주소로는 배송하지 않습니다.',
          'zh-TW': '我們不配送至美軍地址。',
          'zh-HK': '我們不送貨至美軍地址。',
        },
        {
          en: 'U.S. military addresses are served at the rate for the United States: {destinations.usMilitary:region}.',
          fr: 'Les adresses militaires américaines sont servies au tarif des États-Unis\u00a0: {destinations.usMilitary:region}.',
          ja: '米軍の住所には米国内の送料でお届けします：{destinations.usMilitary:region}。',
          ko: '미군 주소에는 미국 내 배송비로 배송합니다: {destinations.usMilitary:region}.',
          'zh-TW': '美軍地址以美國境內運費配送：{destinations.usMilitary:region}。',
          'zh-HK': '美軍地址以美國境內運費送貨：{destinations.usMilitary:region}。',
        },
      ],
    ],
    rows: ratesOfUnitedStates,
  },
  'SHIP-07': {
    sentences: [
      [
        {
          en: 'Original shipping fees are not refundable.',
          fr: 'Les frais de livraison initiaux ne sont pas remboursables.',
          ja: 'ご購入時の送料は返金いたしかねます。',
          ko: '최초 배송비는 환불되지 않습니다.',
          'zh-TW': '原訂單的運費恕不退還。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
