import { ShopperPage } from '../../requests/shopper-page.tsx';
import { requestMailTexts } from '../mail/texts.ts';
import { afterSaleTexts } from '../texts.ts';
import type { StateVisit } from './state-visit.server.ts';

/** [FORM-01] How a request stands, what happens next and by when, and the way to withdraw it while nothing has come of it. */
export function StatePage({ visit, token }: { readonly visit: StateVisit; readonly token: string }) {
  const { locale, shopName, request, state, action } = visit;
  const { withdraw, withdrawHelp } = afterSaleTexts[locale].state;
  return (
    <ShopperPage locale={locale} title={state.title} shopName={shopName}>
      <p>
        {state.kind}
        {request.orderName === null ? '' : ` · ${request.orderName}`}
      </p>
      <p>{state.asked}</p>
      <p role="status">
        <strong>{state.stage}</strong> {state.toPay} {state.next}
      </p>
      {state.done.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {state.invoice === null ? null : (
        <p>
          <a href={state.invoice}>{requestMailTexts[locale].open.invoice.label}</a>
        </p>
      )}
      {state.label === null ? null : (
        <p>
          <a href={state.label}>{requestMailTexts[locale].open.label.label}</a>
        </p>
      )}
      {state.address === null ? null : (
        <p>
          {requestMailTexts[locale].open.address.lead}{' '}
          <a href={state.address}>{requestMailTexts[locale].open.address.label}</a>
        </p>
      )}
      {state.mayWithdraw ? (
        <form method="post" action={action}>
          <input type="hidden" name="token" value={token} />
          <p className="help">{withdrawHelp}</p>
          <button type="submit" className="second">
            {withdraw}
          </button>
        </form>
      ) : null}
    </ShopperPage>
  );
}
