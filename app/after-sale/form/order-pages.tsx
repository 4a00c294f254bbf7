import type { ReactNode } from 'react';

import { ProblemSummary } from '../../requests/problem-summary.tsx';
import { ShopperPage } from '../../requests/shopper-page.tsx';
import type { ShownEstimate } from '../door/show-estimate.ts';
import { afterSaleTexts } from '../texts.ts';
import { KindFields } from './kind-fields.tsx';
import type { OrderVisit } from './order-visit.server.ts';
import type { OrderMessages } from './take-order.server.ts';

/** Sentences below each other. */
export const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);

/** [FORM-01] What was asked for about the order before, and how it stands; each leads to its page. */
const AskedBefore = ({ asked }: Pick<OrderVisit, 'asked'>) =>
  asked.length === 0 ? null : (
    <ul className="kinds">
      {asked.map(({ state, page }) => (
        <li key={page}>
          <a href={page}>{`${state.kind}: ${state.title}`}</a>
          <Sentences sentences={[state.stage, ...(state.next === null ? [] : [state.next])]} />
        </li>
      ))}
    </ul>
  );

/** [FORM-01] What can be asked for about an order: what is possible, until when and for which fee; or why not. */
export function OffersPage({ locale, shopName, read, shown, asked, addressOf }: OrderVisit) {
  const { form } = afterSaleTexts[locale];
  return (
    <ShopperPage locale={locale} title={read.shown.name} shopName={shopName}>
      <AskedBefore asked={asked} />
      <h2>{form.about}</h2>
      <ul className="kinds">
        {shown.choices.map(({ kind, name, isOpen, sentences }) => (
          <li key={kind}>
            {isOpen ? <a href={addressOf(kind)}>{name}</a> : <strong>{name}</strong>}
            <Sentences sentences={sentences} />
          </li>
        ))}
      </ul>
    </ShopperPage>
  );
}

interface FormProps {
  readonly visit: OrderVisit;
  readonly chosen: NonNullable<OrderVisit['chosen']>;
  readonly typed: URLSearchParams;
  readonly token: string;
  readonly messages: OrderMessages;
  /** Why the policy does not allow what was chosen. */
  readonly why: readonly string[];
}

/** [FORM-01] What is asked for one kind of request: nothing that it does not need. It works without JavaScript and keeps what was typed. */
export function OrderFormPage({ visit, chosen, typed, token, messages, why }: FormProps) {
  const { locale, addressOf } = visit;
  const { form } = afterSaleTexts[locale];
  const { kind, sentences, isOpen } = chosen;
  const isReviewed = kind === 'return' || kind === 'exchange';
  return (
    <OrderPage visit={visit} title={chosen.name}>
      <AskedBefore asked={visit.asked} />
      <Sentences sentences={sentences} />
      <ProblemSummary heading={form.problems} messages={messages} />
      <Sentences sentences={why} />
      {isOpen ? (
        <form
          method="post"
          action={addressOf(kind)}
          noValidate
          {...(kind === 'product-issue' ? { encType: 'multipart/form-data' } : {})}
        >
          <input type="hidden" name="token" value={token} />
          <KindFields visit={visit} kind={kind} typed={typed} messages={messages} />
          <p>
            <button type="submit">{isReviewed ? form.review : form.send}</button>
          </p>
        </form>
      ) : null}
    </OrderPage>
  );
}

/** What a return or an exchange comes to, line by line, before it is sent. */
export function ReviewPage({
  visit,
  chosen,
  typed,
  estimate,
}: Pick<FormProps, 'visit' | 'chosen' | 'typed'> & { readonly estimate: ShownEstimate }) {
  const { locale, addressOf } = visit;
  const { form } = afterSaleTexts[locale];
  return (
    <OrderPage visit={visit} title={chosen.name}>
      <Estimate estimate={estimate} />
      <form method="post" action={addressOf(chosen.kind)}>
        {[...typed].map(([name, value]) =>
          name === 'step' ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <p>
          <button type="submit" name="step" value="send">
            {form.send}
          </button>
        </p>
        <p>
          <button type="submit" name="step" value="edit" className="second">
            {form.edit}
          </button>
        </p>
      </form>
    </OrderPage>
  );
}

/** What the policy says to it, and what is paid back. */
export const Estimate = ({ estimate: { sentences, refund } }: { readonly estimate: ShownEstimate }) => (
  <>
    <Sentences sentences={sentences} />
    {refund === null ? null : (
      <>
        <h2>{refund.heading}</h2>
        <dl className="amounts">
          {refund.rows.map(({ what, amount }, index) => {
            const isTotal = index === refund.rows.length - 1 ? { className: 'total' } : {};
            return [
              <dt key={`${what} ${index}`} {...isTotal}>
                {what}
              </dt>,
              <dd key={`${amount} ${index}`} {...isTotal}>
                {amount}
              </dd>,
            ];
          })}
        </dl>
        <p className="help">{refund.note}</p>
      </>
    )}
  </>
);

/** A page about an order, with the way to what else can be asked for. */
function OrderPage({
  visit: { locale, shopName, read, addressOf },
  title,
  children,
}: {
  readonly visit: OrderVisit;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <ShopperPage locale={locale} title={`${title} ${read.shown.name}`} shopName={shopName}>
      {children}
      <p className="back">
        <a href={addressOf(null)}>{afterSaleTexts[locale].form.change}</a>
      </p>
    </ShopperPage>
  );
}
