import { render } from 'preact';

/** [FORM-01] Leads to what can be asked for about this order. */
export default function extension() {
  const { i18n, orderId } = shopify;
  const page = `extension:account-requests/customer-account.order.page.render/${orderId.split('/').at(-1) ?? ''}`;
  render(<s-button href={page}>{i18n.translate('open')}</s-button>, document.body);
}
