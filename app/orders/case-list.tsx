import { MarkButton } from '../mark-button.tsx';
import { sayInstant } from '../policy/date-in-zone.ts';
import { adminAddress } from './admin-address.ts';
import { caseWords } from './case-words.ts';
import { orderPage } from './order-address.ts';
import type { OpenCase } from './open-cases.server.ts';

/** A case for the browser; `opened` in words, by the server's clock format, so that both render the same. */
export type ShownCase = Omit<OpenCase, 'openedAt'> & { readonly opened: string };

/** A case with its instant in the merchant's time zone. */
export function showCase({ openedAt, ...found }: OpenCase, timeZone: string): ShownCase {
  return { ...found, opened: sayInstant(openedAt, timeZone) };
}

/** What waits for a person, with what to do about it; nothing when nothing waits. */
export function CaseList({ cases, total }: { readonly cases: readonly ShownCase[]; readonly total: number }) {
  if (total === 0) return null;
  return (
    <s-section heading={total > cases.length ? `To do: ${cases.length} of ${total}` : `To do: ${total}`}>
      {cases.map((each) => (
        <CaseEntry key={`${each.subject} ${each.kind}`} found={each} />
      ))}
    </s-section>
  );
}

/** One case, with what to do about it. */
export function CaseEntry({ found }: { readonly found: ShownCase }) {
  const { orderId, kind, message, opened } = found;
  const { what, toDo } = caseWords(kind);
  return (
    <s-section heading={what}>
      <s-stack direction="inline" gap="small-200">
        {orderId === null ? (
          <s-text>No order id: its message could not be read</s-text>
        ) : (
          <OrderLink orderId={orderId} found={found} />
        )}
        <s-text color="subdued">since {opened}</s-text>
      </s-stack>
      <s-paragraph>{message}</s-paragraph>
      <s-stack direction="inline" gap="base" alignItems="center" justifyContent="space-between">
        <s-paragraph>{toDo}</s-paragraph>
        {kind === 'coming-back' && orderId !== null ? (
          <s-link href={`${orderPage(orderId)}/request?kind=returned-parcel`}>
            It comes back, order {nameOf(found)}
          </s-link>
        ) : null}
        <MarkDone found={found} />
      </s-stack>
    </s-section>
  );
}

/** To the page of an order that was decided; of another one only Shopify has a page. */
function OrderLink({ orderId, found }: { readonly orderId: string; readonly found: ShownCase }) {
  const name = `Order ${nameOf(found)}`;
  if (found.orderName !== null) return <s-link href={orderPage(orderId)}>{name}</s-link>;
  return (
    <s-link href={adminAddress(orderId)} target="_top">
      {name}
    </s-link>
  );
}

const nameOf = ({ orderId, orderName }: ShownCase): string =>
  orderName ?? orderId?.split('/').at(-1) ?? 'without id';

function MarkDone({ found }: { readonly found: ShownCase }) {
  const { subject, kind } = found;
  return (
    <MarkButton
      route="/app/orders/to-do"
      form={{ subject, kind }}
      label="Mark as done"
      of={`${caseWords(kind).what}, order ${nameOf(found)}`}
    />
  );
}
