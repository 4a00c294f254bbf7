/** The script of the pages of customer accounts: extensions run, order actions open their windows, full pages navigate. */
import { decodeTargetStarts } from '../../checkout/page/decode-page.ts';
import { accountElementTable } from '../../ui-host/decode-elements.ts';
import { definePageElements } from '../../ui-host/page/elements/define.ts';
import { startTarget, type TargetHost } from '../../ui-host/page/target.ts';
import { accountApi } from './account-api.ts';
import { navigationOf } from './full-page.ts';
import { openOrderAction } from './order-action.ts';
import { signInLink } from './sign-in-link.ts';

const MENU_ITEM = 'customer-account.order.action.menu-item.render';

const host: TargetHost = {
  worker: '/ui-host/account-worker.js',
  table: accountElementTable,
  isolated: true,
};
/** "The target only supports the Button component", one of them. */
const menuItemHost: TargetHost = { ...host, topElement: 's-button', table: only('s-button') };

const starts = decodeTargetStarts();
definePageElements(accountElementTable);
for (const root of document.querySelectorAll<HTMLElement>('[data-slot]')) {
  const start = starts[root.dataset.slot ?? ''];
  if (!start) continue;
  const isMenuItem = start.target === MENU_ITEM;
  const navigation = navigationOf(root);
  const running = startTarget(isMenuItem ? menuItemHost : host, root, start, accountApi({ navigation }));
  void running.then((target) => navigation.follow(target));
  if (isMenuItem) root.addEventListener('click', (event) => followMenuItem(root, event));
}
const opened = new URLSearchParams(location.search).get('action');
if (opened !== null && !signInLink()) openAction(opened);

/** A button without an address opens the action of its extension; who is not signed in does that first, and comes back to it. */
function followMenuItem(root: HTMLElement, event: Event): void {
  const button = event
    .composedPath()
    .find((each) => each instanceof HTMLElement && each.localName === 's-button');
  if (!button || Reflect.get(button, 'href')) return;
  const action = (root.dataset.slot ?? '').replace(MENU_ITEM, 'customer-account.order.action.render');
  if (!starts[action]) return;
  const signIn = signInLink();
  if (signIn) {
    const address = new URL(signIn.href);
    const back = new URL(address.searchParams.get('returnTo') ?? '/', location.href);
    back.searchParams.set('action', action);
    address.searchParams.set('returnTo', back.pathname + back.search);
    location.assign(address);
  } else openAction(action);
}

function openAction(slot: string): void {
  const start = starts[slot];
  if (start) openOrderAction({ ...host, topElement: 's-customer-account-action' }, slot, start);
}

function only(...tags: readonly string[]) {
  return Object.fromEntries(Object.entries(accountElementTable).filter(([tag]) => tags.includes(tag)));
}
