import type { Locale } from '../document/locales.ts';
import { languageNames, locales } from '../document/locales.ts';
import type { Policy, WaivableFee } from '../document/policy.ts';
import { fallbackOf, textIn } from '../document/texts.ts';
import { feeWords } from './fee-words.ts';
import type { Finding } from './finding.ts';
import type { WayOut } from './way-out.ts';

/** What a name says with one of these words, and the fees of which one must be waived to keep it. */
interface Meaning {
  readonly about: 'returns' | 'exchanges' | 'parcels' | 'insurance';
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
    about: 'returns',
    words: /return|retour|renvoi|返品|返却|返送|반품|退貨|退货|退換/,
    message: 'promises returns, but no return fee is waived.',
    keptBy: ['return'],
    fix: 'Waive the return fee, or rename it.',
  },
  {
    about: 'exchanges',
    words: /exchange|échange|交換|교환|換貨|换货|退換/,
    message: 'promises exchanges, but no exchange fee is waived.',
    keptBy: ['exchange'],
    fix: 'Waive the exchange fee, or rename it.',
  },
  {
    about: 'parcels',
    words:
      /shipping|shipment|package|parcel|delivery|colis|livraison|expédition|\benvoi|配送|発送|配達|荷物|小包|배송|택배|배달|소포|包裹|運送|運輸|寄送|送貨|物流/,
    message: 'sounds like cover for lost parcels, but neither replacement nor shipping again is waived.',
    keptBy: ['replacement', 're-ship'],
    fix: 'Rename it, or waive replacement and re-ship fees.',
  },
  {
    about: 'insurance',
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
  return locales.flatMap((locale) => {
    const said = name[locale] ?? '';
    return brokenPromises(said, waives).map(({ about, message, fix, keptBy }) => ({
      id: `name/${locale}/${about}`,
      statements: ['PROT-06'] as const,
      path: `protection.name.${locale}` as const,
      message: `“${said}” (${languageNames[locale]}) ${message}`,
      fix,
      waysOut: [otherName(name, locale, waives), ...keptBy.map((fee) => waiving(waives, fee))],
    }));
  });
}

const brokenPromises = (said: string, waives: readonly WaivableFee[]): readonly Meaning[] =>
  meanings.filter(
    ({ words, keptBy }) =>
      words.test(said.normalize('NFKC').toLowerCase()) && !keptBy.some((fee) => waives.includes(fee)),
  );

/** English names that promise what is waived, and no more; the last one holds whatever is. */
const honestNames: readonly { readonly said: string; readonly waives: WaivableFee | null }[] = [
  { said: 'Free returns', waives: 'return' },
  { said: 'Free exchanges', waives: 'exchange' },
  { said: 'Fee waiver', waives: null },
];

/** English gets a name that holds; any other language gives its own up and shows the one that it falls back to. */
function otherName(
  name: Policy['protection']['name'],
  locale: Locale,
  waives: readonly WaivableFee[],
): WayOut {
  const path = `protection.name.${locale}` as const;
  const next = fallbackOf[locale];
  if (next !== null) {
    return {
      label: `Show “${textIn(name, next)}” in ${languageNames[locale]} too`,
      changes: [{ kind: 'remove', path }],
    };
  }
  const honest = honestNames.find((each) => each.waives === null || waives.includes(each.waives));
  const said = honest?.said ?? '';
  return { label: `Call it “${said}”`, changes: [{ kind: 'set', path, value: said }] };
}

const waiving = (waives: readonly WaivableFee[], fee: WaivableFee): WayOut => ({
  label: `Waive the ${feeWords[fee]}`,
  changes: [{ kind: 'set', path: 'protection.waives', value: [...waives, fee] }],
});
