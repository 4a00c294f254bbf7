/* global document, Element, fetch, window */
/**
 * [PROT-02, PROT-05] Makes the toggles that Liquid has drawn work without a page load of their own. The cart alone says
 * whether the protection is on; one change at a time; what is repaired only ever takes away. Shopify's standard
 * storefront actions keep the theme's cart fresh where they exist; elsewhere the Ajax cart is changed and the page
 * loaded anew. The theme's own markup is never read.
 */
(() => {
  const toggles = () => [...document.querySelectorAll('[data-doorstep-protection]')];
  const root = () => window.Shopify?.routes?.root ?? '/';
  const gid = (variant) => `gid://shopify/ProductVariant/${variant}`;
  let busy = false;

  /** The Ajax cart: a GET without a body, else a POST. Throws when Shopify declines, as it does for sold-out variants. */
  async function ajax(path, body) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(`${root()}${path}`, request);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }

  async function linesNow(variant) {
    const { items } = await ajax('cart.js');
    const own = items.filter((item) => String(item.variant_id) === variant);
    return { own, alone: own.length > 0 && own.length === items.length };
  }

  /** Throws when the change was declined, which standard actions say by `userErrors`. */
  async function change(variant, quantity) {
    const actions = window.Shopify?.actions;
    if (!actions?.updateCart || !actions.getCart) {
      const add = { items: [{ id: Number(variant), quantity: 1 }] };
      await (quantity === 1
        ? ajax('cart/add.js', add)
        : ajax('cart/update.js', { updates: { [variant]: 0 } }));
      window.location.reload();
      return;
    }
    const { cart } = await actions.getCart();
    const own = (cart?.lines ?? []).filter(
      (line) => (line.merchandise?.id ?? line.merchandiseId) === gid(variant),
    );
    const lines =
      quantity === 1
        ? [{ merchandiseId: gid(variant), quantity }]
        : own.map(({ id }) => ({ id, quantity: 0 }));
    const { userErrors } = await actions.updateCart({ lines });
    if (userErrors?.length > 0) throw new Error(userErrors[0].message);
  }

  function show(toggle, { on, waits, message }) {
    const checkbox = toggle.querySelector('input[type="checkbox"]');
    const status = toggle.querySelector('[data-message]');
    if (!checkbox || !status) return;
    if (on !== undefined) checkbox.checked = on;
    checkbox.disabled = waits;
    status.textContent = message ?? '';
  }

  const showAll = (state) => toggles().forEach((toggle) => show(toggle, state));

  /** Brings every toggle of the page to what the cart says, and the cart to what may be sold. */
  async function follow(variant, message) {
    const { own, alone } = await linesNow(variant);
    if (alone) return change(variant, 0).then(() => showAll({ on: false, waits: false }));
    if (own.length > 1 || own[0]?.quantity > 1) await ajax('cart/change.js', { id: own[0].key, quantity: 1 });
    for (const { key } of own.slice(1)) await ajax('cart/change.js', { id: key, quantity: 0 });
    return showAll({ on: own.length > 0, waits: false, message });
  }

  async function turn(toggle, on) {
    if (busy) return;
    busy = true;
    showAll({ on, waits: true });
    const { variant, failed } = toggle.dataset;
    try {
      const { own } = await linesNow(variant);
      if (own.length > 0 !== on) await change(variant, on ? 1 : 0);
      await follow(variant);
    } catch {
      await follow(variant, failed).catch(() => showAll({ on: !on, waits: false, message: failed }));
    } finally {
      busy = false;
    }
  }

  document.addEventListener('change', ({ target }) => {
    const toggle = target instanceof Element && target.closest('[data-doorstep-protection]');
    if (toggle && target.matches('input[type="checkbox"]')) void turn(toggle, target.checked);
  });

  document.addEventListener('shopify:cart:lines-update', (event) => {
    const [toggle] = toggles();
    if (!toggle || busy) return;
    Promise.resolve(event.promise)
      .then(() => busy || follow(toggle.dataset.variant))
      .catch(() => undefined);
  });
})();
