import { inOrder, pageLayout } from '@doorstep/policy';
import type { PageSection, Policy, PolicyPage, SectionId } from '@doorstep/policy';

/** Where at Shopify the policy's text can stand; each name stands in the database. */
export const places = ['page', 'shipping-policy', 'refund-policy'] as const;

export type Place = (typeof places)[number];

/** What a merchant can choose: the places, and what blocks of the theme show. */
export const choices = [...places, 'theme'] as const;

export type Choice = (typeof choices)[number];

/** Shopify's own policies, by our name of the place. */
export const policyTypes = {
  'shipping-policy': 'SHIPPING_POLICY',
  'refund-policy': 'REFUND_POLICY',
} as const;

interface PlaceWords {
  /** As a merchant meets it at Shopify. */
  readonly name: string;
  /** What is written there. */
  readonly says: string;
}

export const placeWords: Readonly<Record<Choice, PlaceWords>> = {
  page: { name: 'A page of your online store', says: 'The whole policy, as questions and answers.' },
  'shipping-policy': {
    name: 'Shopify’s shipping policy',
    says: 'What your policy says about shipping and orders from abroad.',
  },
  'refund-policy': {
    name: 'Shopify’s refund policy',
    says: 'What your policy says about returns, exchanges and orders.',
  },
  theme: {
    name: 'Blocks of your theme',
    says: 'A block with the questions and answers, and structured data for search engines. You place both in the theme editor.',
  },
};

/** Which sections stand where, in this order where the merchant wants no other. What agents answer from are Shopify's policies, so between them the two have every answer. */
const sectionsOf: Readonly<Record<Place, readonly SectionId[]>> = {
  page: pageLayout.map(({ id }) => id),
  'shipping-policy': ['shipping', 'international', 'contact'],
  'refund-policy': ['returns', 'orders', 'product', 'company'],
};

/**
 * What of a policy's page stands in a place. Examples stand on the page alone: agents answer from Shopify's policies, and one case would be
 * taken for the rule.
 */
export function partOf(page: PolicyPage, place: Place, { page: { sections: first } }: Policy): PolicyPage {
  const stands = sectionsOf[place].flatMap((wanted) => page.sections.filter(({ id }) => id === wanted));
  const sections = inOrder(
    first.map(({ section }) => section),
    stands,
  );
  return { ...page, sections: place === 'page' ? sections : sections.map(withoutExamples) };
}

const withoutExamples = (section: PageSection): PageSection => ({
  ...section,
  questions: section.questions.map((question) => ({ ...question, examples: null })),
});
