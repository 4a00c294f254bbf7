import { languageNames, locales, shopperTextsIn, standingsOf, writeForm } from '@doorstep/policy';
import type { FormTexts, Locale, Problem, ShopperTextInForm, TextStanding } from '@doorstep/policy';

import type { Draft } from '../draft/draft.ts';
import { policyOfDraft } from '../draft/draft.ts';
import { namesAreConfirmed } from '../draft/names.ts';
import type { CellView, ProgressView, TextsFilter, TextView } from './texts-view.ts';

/** Reads which texts an address asks for. */
export function readTextsFilter({ searchParams }: Pick<URL, 'searchParams'>): TextsFilter {
  const show = searchParams.get('show');
  const language = locales.find((each) => each === searchParams.get('language') && each !== 'en');
  return { show: show === 'missing' || show === 'stale' ? show : 'all', language: language ?? null };
}

/** Every text of a draft in every language, and how it stands there. */
export function describeTexts(draft: Draft): readonly TextView[] {
  const policy = policyOfDraft(draft);
  const problems = policy.ok ? [] : policy.error.filter(({ code }) => code !== 'left-behind');
  const before = shopperTextsIn(writeForm(draft.opened));
  return shopperTextsIn(draft.texts).map((text) => {
    const { name, label, trail, help, most } = text;
    const standings = standingsOf(text, before.find((each) => each.name === name) ?? null, draft.texts);
    const cells = standings.map((standing) => cellOf(text, standing, draft, problems));
    const [section = '', ...rows] = trail;
    const heading = rows.length === 0 ? label : `${rows.join(', ')}: ${label}`;
    return { name, heading, section, help, most, cells };
  });
}

function cellOf(
  text: ShopperTextInForm,
  standing: TextStanding,
  { texts, unsaved }: Draft,
  problems: readonly Problem[],
): CellView {
  const { locale, readIn } = standing;
  const name = `${text.name}.${locale}`;
  const kind = kindOf(text, standing, texts);
  return {
    name,
    locale,
    language: languageNames[locale],
    value: texts[name] ?? '',
    typed: unsaved[name] ?? null,
    standing: kind,
    readInstead: readIn === locale ? '' : text.said[readIn],
    hint: hintOf({ ...standing, kind }),
    problem: problems.find(({ path }) => path === name)?.message ?? '',
  };
}

/** [PROT-06] The names may have been confirmed all together, where the protection is edited. */
const kindOf = (text: ShopperTextInForm, { kind }: TextStanding, texts: FormTexts): TextStanding['kind'] =>
  kind === 'stale' && text.name === 'protection.name' && namesAreConfirmed(texts) ? 'kept' : kind;

function hintOf({ locale, kind, readIn, by }: TextStanding): string {
  switch (kind) {
    case 'missing':
      return locale === 'en'
        ? 'Every language without a text of its own falls back to this one.'
        : 'Shoppers read the English one.';
    case 'borrowed':
      return `Shoppers read the one in ${languageNames[readIn]}.`;
    case 'stale':
      return `${languageNames[by ?? 'en']} was changed, and this is still the text of before.`;
    case 'kept':
      return `Kept as it is, although ${languageNames[by ?? 'en']} was changed.`;
    case 'own':
      return '';
    default:
      return kind satisfies never;
  }
}

/** How far each language but English is. */
export const progressOf = (texts: readonly TextView[]): readonly ProgressView[] =>
  locales
    .filter((locale) => locale !== 'en')
    .map((locale) => {
      const kinds = texts.flatMap(({ cells }) =>
        cells.filter((cell) => cell.locale === locale).map(({ standing }) => standing),
      );
      const count = (...of: readonly TextStanding['kind'][]) =>
        kinds.filter((kind) => of.includes(kind)).length;
      return {
        locale,
        language: languageNames[locale],
        written: count('own', 'kept'),
        borrowed: count('borrowed'),
        stale: count('stale'),
        missing: count('missing'),
        all: kinds.length,
      };
    });

/** The texts that a filter shows: those in which something is missing or stale, in the language if one is chosen. */
export const textsShown = (
  texts: readonly TextView[],
  { show, language }: TextsFilter,
): readonly TextView[] =>
  show === 'all'
    ? texts
    : texts.filter(({ cells }) =>
        cells.some(({ standing, locale }) => standing === show && isMeant(locale, language)),
      );

const isMeant = (locale: Locale, language: Locale | null): boolean =>
  language === null || locale === language;
