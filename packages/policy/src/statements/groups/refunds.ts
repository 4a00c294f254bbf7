import type { Statement } from '../statement.ts';

/** [RET-08] When what came back is paid. */
export const refunds = {
  'RET-08': {
    sentences: [
      [
        {
          when: { 'returns.refundWithin.least': 0 },
          en: 'Refunds are made no later than {returns.refundWithin.most} after the return’s arrival.',
          fr: 'Les remboursements sont effectués au plus tard {returns.refundWithin.most} après l’arrivée du retour.',
          ja: '返金は、返品の到着から遅くとも{returns.refundWithin.most}以内に行います。',
          ko: '환불은 반품 도착 후 늦어도 {returns.refundWithin.most} 이내에 해 드립니다.',
          'zh-TW': '退貨送達後，最遲於 {returns.refundWithin.most}內退款。',
        },
        {
          en: 'Refunds are made within {returns.refundWithin.least~returns.refundWithin.most} of the return’s arrival.',
          fr: 'Les remboursements sont effectués sous {returns.refundWithin.least~returns.refundWithin.most} après l’arrivée du retour.',
          ja: '返金は、返品の到着から{returns.refundWithin.least~returns.refundWithin.most}で行います。',
          ko: '환불까지 걸리는 기간은 반품 도착 후 {returns.refundWithin.least~returns.refundWithin.most}입니다.',
          'zh-TW': '退貨送達後，退款需時 {returns.refundWithin.least~returns.refundWithin.most}。',
        },
      ],
      [
        {
          when: { 'calendar.seasons': 'something' },
          en: '{calendar.seasons}',
          fr: '{calendar.seasons}',
          ja: '{calendar.seasons}',
          ko: '{calendar.seasons}',
          'zh-TW': '{calendar.seasons}',
        },
      ],
    ],
    rows: {
      'calendar.seasons': {
        where: [{ refundWithinDays: 'something' }],
        joined: 'sentences',
        as: [
          {
            en: 'In the season “{name}” ({period}), please allow {refundWithinDays}.',
            fr: 'Pendant la période «\u00a0{name}\u00a0» ({period}), comptez {refundWithinDays}.',
            ja: '「{name}」の期間（{period}）は、{refundWithinDays}ほどかかります。',
            ko: '‘{name}’ 기간({period})에는 {refundWithinDays} 정도 걸립니다.',
            'zh-TW': '「{name}」期間（{period}）請預留 {refundWithinDays}。',
          },
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, Statement>>;
