import { placementOfBlock } from '../checkout/checkout-slots.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { BLOCK_PLACEMENTS } from '../state/checkout-profile.ts';
import { isSwitchedOn } from '../state/switched-off.ts';
import { plainId } from '../state/gid.ts';
import type { UiExtension } from '../ui-host/extensions.ts';
import { adminPage, badge, card, pageHeader } from './layout.ts';
import { settingControl } from './setting-control.ts';

const BLOCK = 'purchase.checkout.block.render';

const PLACEMENT_NAMES = {
  information: 'After the delivery address',
  shipping: 'After the shipping methods',
  payment: 'After the payment',
  'order-summary': 'In the order summary, on every page',
} as const;

/** Settings of one extension that were refused: what was typed, and what is wrong by key. */
export interface RefusedSettings {
  readonly handle: string;
  readonly typed: Readonly<Partial<Record<string, string>>>;
  readonly problems: Readonly<Record<string, string>>;
}

/** The checkout editor: the layout, where blocks stand and how they are set, and checkout as the editor shows it. */
export function checkoutEditorPage(
  context: ShopContext,
  extensions: readonly UiExtension[],
  refused: RefusedSettings | null = null,
): string {
  const { layout } = context.state.checkoutProfile;
  const option = (value: string, text: string) =>
    html`<label class="choice">
      <input type="radio" name="layout" value="${value}" ${value === layout && html`checked`} /> ${text}
    </label>`;
  const content = html`${pageHeader('Checkout', { actions: previews(context) })}
  ${card(
    'Layout',
    html`<form method="post" action="/admin/settings/checkout/layout">
      <fieldset>
        <legend>Pages of checkout</legend>
        ${option('one-page', 'One page')}
        ${option('three-page', 'Three pages: information, shipping, payment')}
      </fieldset>
      <p class="form-actions"><button class="button" type="submit">Save layout</button></p>
    </form>`,
  )}
  ${extensions.map((extension) => extensionCard(context, extension, refused))}`;
  return adminPage(context, { title: 'Checkout', section: 'checkout', content });
}

/** Pages as the merchant's editor shows them: blocks are told so, and show samples and notes. */
function previews({ state }: ShopContext): Html {
  const order = [...state.orders.values()].at(-1);
  return html`<a class="button primary" href="/admin/settings/checkout/preview" target="_blank"
      >Open checkout</a
    >
    ${
      order !== undefined &&
      html`<a class="button" href="/orders/${plainId(order.id)}?editor=checkout" target="_blank"
          >Open thank you</a
        >
        <a
          class="button"
          href="/account/orders/${order.statusToken}?key=${order.statusKey}&editor=checkout"
          target="_blank"
          >Open order status</a
        >`
    }`;
}

/** One target of an extension, placed or not, and the button that changes it. */
function placing({ handle, name }: UiExtension, target: string, on: boolean): Html {
  const act = on ? 'Remove' : 'Place';
  return html`<form class="chips" method="post" action="/admin/settings/checkout/extensions/${handle}/placed">
    <input type="hidden" name="target" value="${target}" />
    <input type="hidden" name="on" value="${on ? 'false' : 'true'}" />
    ${badge(target, on ? 'success' : 'plain')}
    <button class="button small" type="submit" aria-label="${act} ${name} at ${target}">${act}</button>
  </form>`;
}

function extensionCard(
  { state }: ShopContext,
  extension: UiExtension,
  refused: RefusedSettings | null,
): Html {
  const { handle, settings, targets } = extension;
  const own = refused?.handle === handle ? refused : null;
  const known = state.checkoutProfile.settings[handle] ?? {};
  const placement = placementOfBlock(extension, state.checkoutProfile, { placement: null });
  const hasBlock = targets.includes(BLOCK);
  const form = html`<form method="post" action="/admin/settings/checkout/extensions/${handle}">
    <div class="fields">
      ${
        hasBlock &&
        html`<div class="field">
          <label for="${handle}-placement">Placement</label>
          <select id="${handle}-placement" name="placement">
            ${BLOCK_PLACEMENTS.map(
              (value) =>
                html`<option value="${value}" ${value === placement && html`selected`}>
                  ${PLACEMENT_NAMES[value]}
                </option>`,
            )}
          </select>
        </div>`
      }
      ${settings.map((field) =>
        settingControl(state, `${handle}-${field.key}`, field, {
          value: own?.typed[field.key] ?? String(known[field.key] ?? ''),
          problem: own?.problems[field.key] ?? null,
        }),
      )}
    </div>
    <p class="form-actions">
      <button class="button" type="submit" aria-label="Save ${extension.name}">Save</button>
    </p>
  </form>`;
  return card(
    extension.name,
    html`${targets.map((target) => placing(extension, target, isSwitchedOn(state.checkoutProfile.switchedOff, `${handle}/${target}`)))}
    ${hasBlock || settings.length > 0 ? form : html`<p class="muted">This extension has no settings.</p>`}`,
  );
}
