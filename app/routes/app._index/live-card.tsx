/** What waits for the merchant, in numbers. */
export interface ToDo {
  readonly cases: number;
  readonly requests: number;
}

/** What is live since when, and what waits for a person. */
export function LiveCard(props: { readonly number: number; readonly when: string; readonly toDo: ToDo }) {
  const { number, when, toDo } = props;
  return (
    <s-section heading={`Policy version ${number}`}>
      <s-badge slot="accessory" tone="success">
        Live
      </s-badge>
      <s-paragraph>Published {when}. Checkout, notices and new orders all follow it.</s-paragraph>
      <s-stack direction="inline" gap="base">
        <s-link href="/app/orders/to-do">{sayCases(toDo.cases)}</s-link>
        <s-link href="/app/requests">{sayRequests(toDo.requests)}</s-link>
      </s-stack>
    </s-section>
  );
}

function sayCases(count: number): string {
  if (count === 0) return 'No order waits for you';
  return count === 1 ? '1 thing to do about orders' : `${count} things to do about orders`;
}

function sayRequests(count: number): string {
  if (count === 0) return 'No request waits for an answer';
  return count === 1 ? '1 request waits for an answer' : `${count} requests wait for an answer`;
}
