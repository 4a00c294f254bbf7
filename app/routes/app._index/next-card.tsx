/** Before anything is live: the two steps that lead there. */
export function NextCard() {
  return (
    <s-section heading="Nothing is live yet">
      <s-ordered-list>
        <s-list-item>
          <s-link href="/app/setup">Set up your shop</s-link>: you see line by line what Doorstep makes at
          Shopify before it makes anything, and can take it back.
        </s-list-item>
        <s-list-item>
          <s-link href="/app/policy/from-text">Paste the page you have</s-link>, or{' '}
          <s-link href="/app/policy">look over your policy</s-link>, which is filled in already. Change what
          you like, then publish it.
        </s-list-item>
      </s-ordered-list>
      <s-paragraph color="subdued">Until you publish, nothing changes for your shoppers.</s-paragraph>
    </s-section>
  );
}
