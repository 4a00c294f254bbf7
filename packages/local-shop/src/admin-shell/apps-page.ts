import { grantedScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';
import { html } from '../pages/html.ts';
import { displayTime } from './display-time.ts';
import { icons } from './icons.ts';
import { adminPage, badge, card, pageHeader, table } from './layout.ts';

/** The shop's app: whether it is installed, what it may do, and which functions it brought. */
export function appsPage(context: ShopContext): string {
  const { app, state } = context;
  const installed = state.installation;
  const content = html`${pageHeader('Apps', {
    actions: html`<a class="button primary" href="/admin/apps/${app.handle}">Open ${app.name}</a>`,
  })}
  ${card(
    app.name,
    html`<p>
        ${icons.app}
        ${
          installed
            ? `Installed ${displayTime(context, installed.installedAt)}.`
            : 'Not installed yet: opening it installs it.'
        }
      </p>
      <h3>Access scopes</h3>
      <p class="chips">${app.scopes.map((scope) => html`${badge(scope)} `)}</p>
      ${optionalScopes(context)}`,
    { beside: installed ? badge('Installed', 'success') : badge('Not installed', 'attention') },
  )}
  ${card('Functions', functionsTable(context))}
  ${card(
    'Webhook subscriptions',
    table(
      'Webhook subscriptions',
      ['Topic', 'Address'],
      app.webhooks.subscriptions.map((each) => [
        html`<code>${each.topic}</code>`,
        html`<code>${each.uri}</code>`,
      ]),
      'No subscriptions in shopify.app.toml.',
    ),
  )}`;
  return adminPage(context, { title: 'Apps', section: 'apps', content });
}

/** What the app may ask for, each with whether it has it; what it has is taken back here. */
function optionalScopes(context: ShopContext) {
  const { optionalScopes: optional } = context.app;
  if (optional.length === 0) return html``;
  const granted = grantedScopes(context);
  return html`<h3>Optional access scopes</h3>
    <ul>
      ${optional.map(
        (scope) =>
          html`<li>
            ${badge(scope, granted.includes(scope) ? 'success' : undefined)}
            ${
              granted.includes(scope)
                ? html`<form method="post" action="/admin/apps/take-back">
                    <input type="hidden" name="scope" value="${scope}" />
                    <button class="button">Take back ${scope}</button>
                  </form>`
                : 'not granted'
            }
          </li>`,
      )}
    </ul>`;
}

function functionsTable(context: ShopContext) {
  const { state } = context;
  const owners = [...state.validations.values(), ...state.deliveryCustomizations.values()].map((each) => ({
    ...each,
    active: each.enabled,
  }));
  const discounts = [...state.discounts.values()].map((each) => ({ ...each, active: true }));
  return table(
    'Functions',
    ['Function', 'Target', 'Runs for'],
    context
      .functions()
      .map((each) => [
        html`${each.title}<br /><code>${each.handle}</code>`,
        html`${each.targets.map((target) => html`<code>${target}</code><br />`)}`,
        html`${[...owners, ...discounts]
          .filter((owner) => owner.functionHandle === each.handle)
          .map(
            (owner) => html`${owner.title} ${owner.active ? badge('Active', 'success') : badge('Off')}<br />`,
          )}`,
      ]),
    'The app has no functions.',
  );
}
