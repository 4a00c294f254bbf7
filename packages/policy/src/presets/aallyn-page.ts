import type { PageSectionOfPolicy } from '../document/policy.ts';

/** [FAQ-01] What AALLYN's page says of itself, beside what its policy answers. */
export const aallynPage: PageSectionOfPolicy = {
  examples: true,
  sections: [],
  order: [],
  hidden: [],
  titles: [],
  notes: [
    {
      question: 'confirmation',
      text: {
        en: 'Please check your e-mail, your spam folder included. If it is not there, write to us: {merchant.contact}',
        fr: 'Vérifiez votre messagerie, y compris les courriers indésirables. Si vous ne le trouvez pas, écrivez-nous\u00a0: {merchant.contact}',
        ja: 'メールをご確認ください。迷惑メールフォルダもご覧ください。見つからない場合はご連絡ください：{merchant.contact}',
        ko: '스팸함을 포함해 메일함을 확인해 주세요. 찾을 수 없으면 문의해 주세요: {merchant.contact}',
        'zh-TW': '請查看您的電子信箱，包括垃圾信件匣。若找不到，請與我們聯絡：{merchant.contact}',
        'zh-HK': '請查看您的電郵，包括垃圾郵箱。如找不到，請與我們聯絡：{merchant.contact}',
      },
    },
    {
      question: 'about-us',
      text: {
        en: '{merchant.name} is based in {page.facts.home.says}, where our bags are designed.',
        fr: '{merchant.name} est établie à {page.facts.home.says}, où nos sacs sont dessinés.',
        ja: '{merchant.name}は{page.facts.home.says}を拠点とし、バッグもそこでデザインしています。',
        ko: '{merchant.name}의 본사는 다음 도시에 있으며, 가방도 그곳에서 디자인합니다: {page.facts.home.says}.',
        'zh-TW': '{merchant.name} 位於{page.facts.home.says}，我們的包款也在當地設計。',
        'zh-HK': '{merchant.name} 位於{page.facts.home.says}，我們的手袋亦在當地設計。',
      },
    },
    {
      question: 'materials',
      text: {
        en: 'Our bags are made of cowhide leather, with a coating that protects it and gives it a smooth sheen.',
        fr: 'Nos sacs sont en cuir de vachette, avec un revêtement qui le protège et lui donne un éclat satiné.',
        ja: 'バッグには牛革を使用し、革を保護してなめらかな艶を出すコーティングを施しています。',
        ko: '가방은 소가죽으로 만들며, 가죽을 보호하고 은은한 광택을 내는 코팅을 더했습니다.',
        'zh-TW': '我們的包款以牛皮製成，表面塗層可保護皮革並帶來柔滑光澤。',
        'zh-HK': '我們的手袋以牛皮製成，表面塗層可保護皮革並帶來柔滑光澤。',
      },
    },
    {
      question: 'packaging',
      text: {
        en: 'Each bag is shipped in a dust bag of its own.',
        fr: 'Chaque sac est expédié dans sa propre housse.',
        ja: 'バッグは一点ずつ専用の保存袋に入れてお送りします。',
        ko: '가방은 하나씩 전용 더스트백에 담아 보내 드립니다.',
        'zh-TW': '每個包款都附有專屬防塵袋。',
        'zh-HK': '每個手袋均附有專屬防塵袋。',
      },
    },
  ],
  facts: [
    {
      name: 'home',
      says: {
        en: 'Los Angeles',
        ja: 'ロサンゼルス',
        ko: '로스앤젤레스',
        'zh-TW': '洛杉磯',
      },
    },
  ],
};
