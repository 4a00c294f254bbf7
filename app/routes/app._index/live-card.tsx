/** What is live since when. */
export function LiveCard({ number, when }: { readonly number: number; readonly when: string }) {
  return (
    <s-section slot="aside" heading={`Policy version ${number}`}>
      <s-badge slot="accessory" tone="success">
        Live
      </s-badge>
      <s-paragraph>Published {when}. Checkout, notices and new orders all follow it.</s-paragraph>
    </s-section>
  );
}
