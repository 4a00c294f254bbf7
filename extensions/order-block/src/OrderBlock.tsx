import { render, type ComponentChild } from 'preact';
import { decodeDecision, type ShownDecision } from './decodeDecision.ts';

/** What the policy decided about the order that is shown, as the app tells it: nothing is decided here. */
export default async function extension() {
  await show();
}

/** Asks the app, and shows what it says; once more where somebody asks for it. */
async function show() {
  const { i18n, data } = shopify;
  draw(<s-spinner accessibilityLabel={i18n.translate('loading')} />);
  const number = data.selected[0]?.id.split('/').at(-1) ?? '';
  try {
    const response = await fetch(`/app/orders/${number}/decision`);
    if (!response.ok) throw new Error(`The app answered ${response.status}.`);
    const decision = decodeDecision(await response.json());
    draw(decision === null ? <s-text>{i18n.translate('undecided')}</s-text> : <Decision {...decision} />);
  } catch {
    draw(<Failure />);
  }
}

function draw(content: ComponentChild) {
  render(<s-admin-block heading={shopify.i18n.translate('heading')}>{content}</s-admin-block>, document.body);
}

function Failure() {
  const { i18n } = shopify;
  return (
    <s-stack gap="base">
      <s-text tone="critical">{i18n.translate('failed')}</s-text>
      <s-stack direction="inline">
        <s-button onClick={() => void show()}>{i18n.translate('again')}</s-button>
      </s-stack>
    </s-stack>
  );
}

function Decision({ status, decidedBy, sentences, dates, cases, page }: ShownDecision) {
  return (
    <s-stack gap="base">
      <s-stack direction="inline" gap="small-200" alignItems="center">
        {status && <s-badge tone={status.tone}>{status.words}</s-badge>}
        <s-text color="subdued">{decidedBy}</s-text>
        <s-link href={page}>{shopify.i18n.translate('open')}</s-link>
      </s-stack>
      {cases.map(({ what, message }) => (
        <s-stack key={what}>
          <s-text type="strong">{what}</s-text>
          <s-paragraph>{message}</s-paragraph>
        </s-stack>
      ))}
      {sentences.map((sentence) => (
        <s-paragraph key={sentence}>{sentence}</s-paragraph>
      ))}
      {dates.length > 0 && (
        <s-unordered-list>
          {dates.map((date) => (
            <s-list-item key={date}>{date}</s-list-item>
          ))}
        </s-unordered-list>
      )}
    </s-stack>
  );
}
