import type { Statement } from '../statement.ts';

/** [MISS-01..05, RTS-01, RTS-02] Parcels that are missing, and parcels that come back. */
export const parcels = {
  'MISS-01': {
    sentences: [
      [
        {
          when: { 'missingParcels.waitBusinessDays': 0 },
          en: 'A parcel that is marked as delivered but is not there can be reported at once.',
          fr: 'Un colis indiqué comme livré mais non reçu peut être signalé immédiatement.',
          ja: '配達済みと表示されたのに届かないお荷物は、すぐにお知らせいただけます。',
          ko: '배송 완료로 표시되었지만 받지 못한 택배는 바로 알려 주실 수 있습니다.',
          'zh-TW': '顯示已送達卻沒收到的包裹，可立即告知我們。',
          'zh-HK': '顯示已送達卻未收到的包裹，可即時通知我們。',
        },
        {
          en: 'If a parcel is marked as delivered but is not there, please wait {missingParcels.waitBusinessDays} before you report it: it often turns up.',
          fr: 'Si un colis est indiqué comme livré mais que vous ne l’avez pas reçu, attendez {missingParcels.waitBusinessDays} avant de le signaler\u00a0: souvent, il finit par arriver.',
          ja: '配達済みと表示されたのに届かない場合は、{missingParcels.waitBusinessDays}お待ちいただいてからお知らせください。遅れて届くことがよくあります。',
          ko: '배송 완료로 표시되었지만 받지 못하셨다면 {missingParcels.waitBusinessDays} 기다린 후 알려 주세요. 늦게 도착하는 경우가 많습니다.',
          'zh-TW':
            '若顯示已送達卻沒收到，請等候 {missingParcels.waitBusinessDays}後再告知我們：包裹常會稍後送到。',
          'zh-HK':
            '如顯示已送達卻未收到，請等候 {missingParcels.waitBusinessDays}後再通知我們：包裹往往會稍後送到。',
        },
      ],
      [
        {
          when: { 'missingParcels.checks': 'something' },
          en: 'Please check first: {missingParcels.checks}',
          fr: 'Vérifiez d’abord\u00a0: {missingParcels.checks}',
          ja: 'まずご確認ください：{missingParcels.checks}',
          ko: '먼저 확인해 주세요: {missingParcels.checks}',
          'zh-TW': '請先確認：{missingParcels.checks}',
        },
      ],
    ],
  },
  'MISS-02': {
    sentences: [
      [
        {
          when: { 'missingParcels.closes': 'later' },
          en: 'A missing parcel has to be reported within {missingParcels.daysAfterExpected} of the latest expected delivery or {missingParcels.monthsAfterOrder} of the order, whichever ends later.',
          fr: 'Un colis disparu doit être signalé dans les {missingParcels.daysAfterExpected} qui suivent la dernière date de livraison estimée ou dans un délai de {missingParcels.monthsAfterOrder} après la commande, le plus long des deux étant retenu.',
          ja: '届かないお荷物は、お届け予定の最終日から{missingParcels.daysAfterExpected}以内、またはご注文から{missingParcels.monthsAfterOrder}以内の、いずれか遅い日までにお知らせください。',
          ko: '받지 못한 택배는 마지막 도착 예정일로부터 {missingParcels.daysAfterExpected} 이내 또는 주문일로부터 {missingParcels.monthsAfterOrder} 이내 중 더 늦은 날까지 알려 주셔야 합니다.',
          'zh-TW':
            '遺失的包裹須於最晚預計送達日後 {missingParcels.daysAfterExpected}內或訂購後 {missingParcels.monthsAfterOrder}內告知我們，以較晚者為準。',
          'zh-HK':
            '遺失的包裹須於最遲預計送達日後 {missingParcels.daysAfterExpected}內或訂購後 {missingParcels.monthsAfterOrder}內通知我們，以較遲者為準。',
        },
        {
          en: 'A missing parcel has to be reported within {missingParcels.daysAfterExpected} of the latest expected delivery or {missingParcels.monthsAfterOrder} of the order, whichever ends sooner.',
          fr: 'Un colis disparu doit être signalé dans les {missingParcels.daysAfterExpected} qui suivent la dernière date de livraison estimée ou dans un délai de {missingParcels.monthsAfterOrder} après la commande, le plus court des deux étant retenu.',
          ja: '届かないお荷物は、お届け予定の最終日から{missingParcels.daysAfterExpected}以内、またはご注文から{missingParcels.monthsAfterOrder}以内の、いずれか早い日までにお知らせください。',
          ko: '받지 못한 택배는 마지막 도착 예정일로부터 {missingParcels.daysAfterExpected} 이내 또는 주문일로부터 {missingParcels.monthsAfterOrder} 이내 중 더 이른 날까지 알려 주셔야 합니다.',
          'zh-TW':
            '遺失的包裹須於最晚預計送達日後 {missingParcels.daysAfterExpected}內或訂購後 {missingParcels.monthsAfterOrder}內告知我們，以較早者為準。',
          'zh-HK':
            '遺失的包裹須於最遲預計送達日後 {missingParcels.daysAfterExpected}內或訂購後 {missingParcels.monthsAfterOrder}內通知我們，以較早者為準。',
        },
      ],
    ],
  },
  'MISS-03': {
    sentences: [
      [
        {
          when: { 'missingParcels.carriers': 'nothing' },
          en: 'A missing parcel is reported to us; no claim at the carrier is needed first.',
          fr: 'Un colis disparu se signale chez nous\u202f; aucune réclamation auprès du transporteur n’est nécessaire au préalable.',
          'fr-CA':
            'Un colis disparu se signale chez nous; aucune réclamation auprès du transporteur n’est nécessaire au préalable.',
          ja: '届かないお荷物は、当店にお知らせください。先に配送業者へ申請していただく必要はありません。',
          ko: '받지 못한 택배는 저희에게 알려 주세요. 배송사에 먼저 신고하지 않으셔도 됩니다.',
          'zh-TW': '遺失的包裹請直接告知我們，不需先向物流業者申請查詢。',
          'zh-HK': '遺失的包裹請直接通知我們，毋須先向速遞公司申請查詢。',
        },
        {
          en: '{missingParcels.carriers}',
          fr: '{missingParcels.carriers}',
          ja: '{missingParcels.carriers}',
          ko: '{missingParcels.carriers}',
          'zh-TW': '{missingParcels.carriers}',
        },
      ],
    ],
    rows: {
      'missingParcels.carriers': {
        joined: 'sentences',
        as: [
          {
            when: { scope: 'domestic' },
            en: 'For a missing parcel shipped via {carrier} within the United States: {steps} ({link})',
            fr: 'Pour un colis disparu, expédié avec {carrier} aux États-Unis\u00a0: {steps} ({link})',
            ja: '米国内で{carrier}が配送したお荷物が届かない場合：{steps}（{link}）',
            ko: '미국 내에서 {carrier} 배송으로 보낸 택배를 받지 못한 경우: {steps} ({link})',
            'zh-TW': '在美國境內由 {carrier} 配送而遺失的包裹：{steps}（{link}）',
            'zh-HK': '在美國境內由 {carrier} 派送而遺失的包裹：{steps}（{link}）',
          },
          {
            en: 'For a missing parcel shipped via {carrier}: {steps} ({link})',
            fr: 'Pour un colis disparu, expédié avec {carrier}\u00a0: {steps} ({link})',
            ja: '{carrier}が配送したお荷物が届かない場合：{steps}（{link}）',
            ko: '{carrier} 배송으로 보낸 택배를 받지 못한 경우: {steps} ({link})',
            'zh-TW': '由 {carrier} 配送而遺失的包裹：{steps}（{link}）',
            'zh-HK': '由 {carrier} 派送而遺失的包裹：{steps}（{link}）',
          },
        ],
      },
    },
  },
  'MISS-04': {
    sentences: [
      [
        {
          when: { 'missingParcels.replacementFee': 0 },
          en: 'A replacement for a parcel that was marked as delivered is free.',
          fr: 'Le remplacement d’un colis indiqué comme livré est gratuit.',
          ja: '配達済みと表示されたお荷物の代替品は無料です。',
          ko: '배송 완료로 표시된 택배의 대체품은 무료입니다.',
          'zh-TW': '顯示已送達的包裹，補寄免費。',
        },
        {
          en: 'A replacement for a parcel that was marked as delivered costs {missingParcels.replacementFee}. It is invoiced, and the replacement ships once it is paid.',
          fr: 'Le remplacement d’un colis indiqué comme livré coûte {missingParcels.replacementFee}. Ce montant vous est facturé, et le remplacement part une fois la facture réglée.',
          ja: '配達済みと表示されたお荷物の代替品の手数料は{missingParcels.replacementFee}です。請求書をお送りし、お支払いの確認後に発送します。',
          ko: '배송 완료로 표시된 택배의 대체품 수수료는 {missingParcels.replacementFee}입니다. 청구서를 보내 드리며, 결제가 확인되면 발송합니다.',
          'zh-TW':
            '顯示已送達的包裹，補寄費用為 {missingParcels.replacementFee}。我們會寄送帳單，付款後即出貨。',
          'zh-HK':
            '顯示已送達的包裹，補寄費用為 {missingParcels.replacementFee}。我們會發出賬單，付款後即寄出。',
        },
      ],
    ],
  },
  'MISS-05': {
    sentences: [
      [
        {
          en: '{missingParcels.liability}',
          fr: '{missingParcels.liability}',
          ja: '{missingParcels.liability}',
          ko: '{missingParcels.liability}',
          'zh-TW': '{missingParcels.liability}',
        },
      ],
    ],
  },
  'RTS-01': {
    sentences: [
      [
        {
          when: { 'returnedParcels.fee': 0 },
          en: 'A parcel that comes back because the address was wrong, nobody was there, or it was not collected within {returnedParcels.collectWithinBusinessDays} is treated as a return, without a fee.',
          fr: 'Un colis qui nous revient parce que l’adresse était erronée, le destinataire absent, ou le colis non retiré dans un délai de {returnedParcels.collectWithinBusinessDays}, est traité comme un retour, sans frais.',
          ja: 'ご住所の誤り、ご不在、または{returnedParcels.collectWithinBusinessDays}以内にお受け取りがないために戻ったお荷物は、手数料なしの返品として扱います。',
          ko: '주소 오류나 부재로, 또는 {returnedParcels.collectWithinBusinessDays} 이내에 찾아가지 않아 돌아온 택배는 수수료 없는 반품으로 처리됩니다.',
          'zh-TW':
            '因地址錯誤、無人收件或 {returnedParcels.collectWithinBusinessDays}內未領取而退回的包裹視為退貨，不收手續費。',
        },
        {
          en: 'A parcel that comes back because the address was wrong, nobody was there, or it was not collected within {returnedParcels.collectWithinBusinessDays} is treated as a return, with a fee of {returnedParcels.fee}.',
          fr: 'Un colis qui nous revient parce que l’adresse était erronée, le destinataire absent, ou le colis non retiré dans un délai de {returnedParcels.collectWithinBusinessDays}, est traité comme un retour, avec des frais de {returnedParcels.fee}.',
          ja: 'ご住所の誤り、ご不在、または{returnedParcels.collectWithinBusinessDays}以内にお受け取りがないために戻ったお荷物は返品として扱い、手数料は{returnedParcels.fee}です。',
          ko: '주소 오류나 부재로, 또는 {returnedParcels.collectWithinBusinessDays} 이내에 찾아가지 않아 돌아온 택배는 반품으로 처리되며 수수료는 {returnedParcels.fee}입니다.',
          'zh-TW':
            '因地址錯誤、無人收件或 {returnedParcels.collectWithinBusinessDays}內未領取而退回的包裹視為退貨，手續費為 {returnedParcels.fee}。',
        },
      ],
    ],
  },
  'RTS-02': {
    sentences: [
      [
        {
          when: { 'returnedParcels.reshipFirst': 0, 'returnedParcels.reshipAdditional': 0 },
          en: 'If you give us the right address before the parcel is back with us, we ship it again for free.',
          fr: 'Si vous nous donnez la bonne adresse avant que le colis ne soit revenu chez nous, nous le renvoyons gratuitement.',
          ja: 'お荷物が当店に戻る前に正しいご住所をお知らせいただければ、無料で再送します。',
          ko: '택배가 저희에게 돌아오기 전에 올바른 주소를 알려 주시면 무료로 다시 보내 드립니다.',
          'zh-TW': '若您在包裹退回前提供正確地址，我們會免費重新寄送。',
          'zh-HK': '如您在包裹退回前提供正確地址，我們會免費重新寄出。',
        },
        {
          en: 'If you give us the right address before the parcel is back with us, we ship it again by invoice: {returnedParcels.reshipFirst} for the first item and {returnedParcels.reshipAdditional} for each further one.',
          fr: 'Si vous nous donnez la bonne adresse avant que le colis ne soit revenu chez nous, nous le renvoyons sur facture\u00a0: {returnedParcels.reshipFirst} pour le premier article et {returnedParcels.reshipAdditional} pour chaque article supplémentaire.',
          ja: 'お荷物が当店に戻る前に正しいご住所をお知らせいただければ、請求書でのお支払いにより再送します。料金は最初の商品が{returnedParcels.reshipFirst}、追加の商品ごとに{returnedParcels.reshipAdditional}です。',
          ko: '택배가 저희에게 돌아오기 전에 올바른 주소를 알려 주시면 청구서 결제 후 다시 보내 드립니다. 요금은 첫 상품 {returnedParcels.reshipFirst}, 추가 상품마다 {returnedParcels.reshipAdditional}입니다.',
          'zh-TW':
            '若您在包裹退回前提供正確地址，我們會以帳單收費後重新寄送：第一件 {returnedParcels.reshipFirst}，之後每件 {returnedParcels.reshipAdditional}。',
          'zh-HK':
            '如您在包裹退回前提供正確地址，我們會發出賬單，付款後重新寄出：首件 {returnedParcels.reshipFirst}，其後每件 {returnedParcels.reshipAdditional}。',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Statement>>;
