import type { ShopState } from '../state/state.ts';
import { POLICY_TITLES, policyPath } from '../state/shop-policies.ts';
import { translated } from '../state/translations.ts';
import { bestParagraph } from './best-paragraph.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What an agent asks a shop for a buyer. */
export interface AskedBusiness {
  readonly query: string;
  /** ISO 3166 code of the buyer's country; `null` where the agent does not tell. */
  readonly country: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** What a shop answers, and where it stands. */
export interface BusinessAnswer {
  readonly plain: string;
  /** Paths on the storefront. */
  readonly links: readonly { readonly title: string; readonly path: string }[];
}

/**
 * Answers a buyer's question from the shop's policies, as Shopify does for agents. Shopify writes an answer of its own, which nobody can
 * foresee; this quotes the paragraph that answers best, so that a text can be tried for whether an answer stands in it. Pages of the
 * online store are no source of Shopify's, and none here.
 */
export function askBusiness(state: ShopState, { query, country, language }: AskedBusiness): BusinessAnswer {
  const locale = [language, language.split('-')[0] ?? ''].find((each) => state.shop.locales.includes(each));
  const marketId = null;
  const paragraphs = [...state.shopPolicies.values()].flatMap((policy) => {
    const asked = { resourceId: policy.id, key: 'body', locale: locale ?? '', marketId };
    return paragraphsOf(translated(state.translations, asked, policy.body), policyPath(policy.type));
  });
  const found = bestParagraph(paragraphs, query, country === null ? '' : countryName(country));
  if (found === null) return { plain: 'The shop has published nothing about that.', links: [] };
  const policy = [...state.shopPolicies.values()].find(({ type }) => policyPath(type) === found.path);
  return {
    plain: found.text,
    links: policy ? [{ title: POLICY_TITLES[policy.type], path: found.path }] : [],
  };
}

/** As people say it: not "Hong Kong SAR China". */
const countryName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'region', style: code === 'HK' ? 'short' : 'long' }).of(code) ?? '';
