import type { ShownRequest } from './asked-section.tsx';

/** What happened to the request, the latest first: who, when, and what they wrote. */
export function HistorySection({ history }: { readonly history: ShownRequest['history'] }) {
  if (history.length === 0) return null;
  return (
    <s-section heading="History">
      <s-stack gap="base">
        {history.map(({ id, what, when, text, reference, isAgainst }) => (
          <s-stack key={id} gap="small-400">
            <s-paragraph>
              {what}
              {isAgainst ? ', against your policy' : ''}. <s-text color="subdued">{when}</s-text>
            </s-paragraph>
            {text === null ? null : <div className="desk-words">{text}</div>}
            {reference === null ? null : <div className="desk-words">{reference}</div>}
          </s-stack>
        ))}
      </s-stack>
    </s-section>
  );
}
