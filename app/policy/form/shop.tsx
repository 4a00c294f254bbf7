import type { Policy } from '@doorstep/policy';
import { Text } from '@shopify/polaris';

import { Section, WordsField } from './fields.tsx';

/** Whose policy it is. Name, currency and time zone are Shopify's; where shoppers write to is the merchant's choice. */
export function ShopSection({ merchant }: { readonly merchant: Policy['merchant'] }) {
  return (
    <Section of="merchant" shows={['merchant.contact']}>
      <Text as="p">{`${merchant.name}, ${merchant.shopCurrency}, time zone ${merchant.timeZone}`}</Text>
      <WordsField name="merchant.contact" />
    </Section>
  );
}
