/** Everything was looked at, and nothing was found. */
export function NothingWrong(props: { readonly lookedAt: string; readonly looksAt: readonly string[] }) {
  return (
    <s-section accessibilityLabel="Health">
      <s-stack gap="base">
        <s-heading>Nothing is wrong</s-heading>
        <s-paragraph>
          Looked at {props.lookedAt}. Once a day, and whenever you come here, Doorstep sees:
        </s-paragraph>
        <s-unordered-list>
          {props.looksAt.map((looksAt) => (
            <s-list-item key={looksAt}>{looksAt}</s-list-item>
          ))}
        </s-unordered-list>
      </s-stack>
    </s-section>
  );
}

/** Before a policy is live there is nothing that could be otherwise than it says. */
export function NotLive() {
  return (
    <s-section accessibilityLabel="Health">
      <s-empty-state heading="Nothing is live yet">
        <s-text slot="subheading">
          Once your policy is published, this page says what is not as it should be: what it means for your
          shoppers, since when, and the way out.
        </s-text>
        <s-button slot="primary-action" variant="primary" href="/app/setup">
          Set up your shop
        </s-button>
      </s-empty-state>
    </s-section>
  );
}
