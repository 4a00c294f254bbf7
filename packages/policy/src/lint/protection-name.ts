import { languageNames, locales } from '../document/locales.ts';
import type { Policy, WaivableFee } from '../document/policy.ts';
import type { Finding } from './finding.ts';

/** What a name says with one of these words, and the fees of which one must be waived to keep it. */
interface Meaning {
  readonly words: RegExp;
  readonly message: string;
  readonly keptBy: readonly WaivableFee[];
  readonly fix: string;
}

/**
 * The words of English, French, Japanese, Korean and Chinese, in capitals or not. Every name is read for all of them: a
 * Japanese shop may well sell "Free Returns".
 */
const meanings: readonly Meaning[] = [
  {
    words: /return|retour|renvoi|返品|返却|返送|반품|退貨|退货|退換/,
    message: 'promises returns, but no return fee is waived.',
    keptBy: ['return'],
    fix: 'Waive the return fee, or rename it.',
  },
  {
    words: /exchange|échange|交換|교환|換貨|换货|退換/,
    message: 'promises exchanges, but no exchange fee is waived.',
    keptBy: ['exchange'],
    fix: 'Waive the exchange fee, or rename it.',
  },
  {
    words:
      /shipping|shipment|package|parcel|delivery|colis|livraison|expédition|\benvoi|配送|発送|配達|荷物|小包|배송|택배|배달|소포|包裹|運送|運輸|寄送|送貨|物流/,
    message: 'sounds like cover for lost parcels, but neither replacement nor shipping again is waived.',
    keptBy: ['replacement', 're-ship'],
    fix: 'Rename it, or waive replacement and re-ship fees.',
  },
  {
    words: /insurance|assurance|保険|보험|保險|保险/,
    message: 'calls it insurance, which it must not be called.',
    keptBy: [],
    fix: 'Use another word.',
  },
];

/**
 * [PROT-06] A name that promises more, or something else, than is waived, in any language that has a name of its own; one
 * that nobody reads promises nothing.
 */
export function namesThatMislead({ protection }: Policy): readonly Finding[] {
  if (!protection.offered) return [];
  const { name, waives } = protection;
  const findBrokenPromises = (said: string) =>
    meanings.filter(({ words, keptBy }) => words.test(said) && !keptBy.some((fee) => waives.includes(fee)));
  return locales.flatMap((locale) => {
    const said = name[locale] ?? '';
    return findBrokenPromises(said.normalize('NFKC').toLowerCase()).map(({ message, fix }) => ({
      statements: ['PROT-06'] as const,
      path: `protection.name.${locale}` as const,
      message: `“${said}” (${languageNames[locale]}) ${message}`,
      fix,
    }));
  });
}
