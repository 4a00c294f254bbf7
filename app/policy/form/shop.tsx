import type { Policy } from '@doorstep/policy';
import { Text } from '@shopify/polaris';

import { Section, WordsField } from './fields.tsx';

/** Whose policy it is. Name, currency and time zone are Shopify's; where shoppers write to is the merchant's choice. */
export function ShopSection({ merchant }: { readonly merchant: Policy['merchant'] }) {
  return (
    <Section
      title="Your shop"
      about="Shoppers whom checkout turns away are told where they can reach you."
      statements={['SHIP-05']}
    >
      <Text as="p">{`${merchant.name}, ${merchant.shopCurrency}, time zone ${merchant.timeZone}`}</Text>
      <WordsField
        name="merchant.contact"
        label="Where shoppers reach you"
        help="An e-mail address, a page of your shop such as /pages/contact, or an https address."
      />
    </Section>
  );
}
