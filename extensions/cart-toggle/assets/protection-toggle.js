/**
 * [PROT-02, PROT-05] Makes the toggles that Liquid has drawn work at once. The cart alone says whether the protection is
 * on; one change at a time; what is put right only ever takes away. Standard storefront actions keep the theme's cart
 * fresh; without them the Ajax cart is changed and the page loaded anew. The theme's markup is never read.
 */
(() => {
  const mark = '[data-doorstep-protection]';
  const toggles = () => [...document.querySelectorAll(mark)];
  const boxOf = (toggle) => toggle?.querySelector('input[type="checkbox"]');
  const gid = (variant) => `gid://shopify/ProductVariant/${variant}`;
  /** Shopify's reason is for the buyer to read: sold out, for example. */
  const declined = (reason) => Object.assign(new Error('The cart was not changed'), { reason });
  const key = '_protection_consent';
  let busy = false;
  /** When our last change ran. */
  let from = 0;
  let until = 0;
  /** What the shopper has clicked while no request says so yet. */
  let wish = null;
  let left = false;

  /** The Ajax cart: a GET without a body, else a POST that outlives the page. */
  async function ajax(path, body) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const url = `${window.Shopify?.routes?.root ?? '/'}${path}`;
    const response = await fetch(
      url,
      body ? { method: 'POST', keepalive: true, headers, body: JSON.stringify(body) } : {},
    );
    if (response.ok) return response.json();
    throw declined(response.status === 422 && (await response.json()).description);
  }

  const add = ({ variant, receipt }) =>
    ajax('cart/add.js', {
      items: [{ id: Number(variant), quantity: 1, properties: { [key]: receipt } }],
    });

  async function linesOf(variant) {
    const { items } = await ajax('cart.js');
    return items.filter((item) => String(item.variant_id) === variant);
  }

  /** Their ids for standard actions, where the theme has these. */
  async function idsOf(variant) {
    const { cart } = (await window.Shopify?.actions?.getCart?.()) ?? {};
    return (cart?.lines ?? []).flatMap(({ id, merchandise }) =>
      merchandise?.id === gid(variant) ? [id] : [],
    );
  }

  /**
   * Leaves one line of one when it is on, and none when it is off; in one request, as Shopify checks the cart after
   * each. `true` when the page has to be loaded anew to show it.
   */
  async function settle(dataset, on) {
    const { variant, receipt } = dataset;
    const own = await linesOf(variant);
    const wanted = own.map((_, place) => (on && place === 0 ? 1 : 0));
    if (own.length > 0 === on && own.every(({ quantity }, place) => quantity === wanted[place])) return false;
    const ids = await idsOf(variant);
    if (left) return false;
    wish = null;
    const updateCart = window.Shopify?.actions?.updateCart;
    if (updateCart && ids.length === own.length) {
      const added = { merchandiseId: gid(variant), quantity: 1, attributes: [{ key, value: receipt }] };
      const lines = ids.map((id, place) => ({ id, quantity: wanted[place] }));
      const { userErrors } = await updateCart({ lines: lines.length > 0 ? lines : [added] });
      if (userErrors?.length > 0) throw declined(userErrors[0].message);
      return false;
    }
    const updates = Object.fromEntries(own.map((line, place) => [line.key, wanted[place]]));
    await (own.length > 0 ? ajax('cart/update.js', { updates }) : add(dataset));
    return true;
  }

  function show(on, message = '') {
    for (const toggle of toggles()) {
      const box = boxOf(toggle);
      if (box) box.checked = on ?? box.checked;
      toggle.querySelector('[data-message]').textContent = message;
      toggle.setAttribute('aria-busy', busy);
    }
  }

  /** `note` is said when it went well. */
  async function change({ dataset }, on, note) {
    const focused = document.activeElement;
    const place = focused.closest(mark)?.id;
    busy = true;
    wish = note ? null : { ...dataset, on };
    from = performance.now();
    until = Infinity;
    show(on);
    try {
      const reload = await settle(dataset, on);
      busy = false;
      if (reload && note) window.sessionStorage.setItem(mark, note);
      if (reload) window.location.reload();
      show(on, note);
    } catch ({ reason }) {
      const own = await linesOf(dataset.variant).catch(() => (on ? [] : [dataset]));
      busy = false;
      show(own.length > 0, reason || dataset.failed);
    }
    wish = null;
    until = performance.now();
    // A theme that draws its cart anew takes the focus away.
    if (place && !focused.isConnected) boxOf(document.getElementById(place))?.focus();
  }

  /** Takes out what may not stay, as Liquid saw it: not offered here, or there twice. */
  async function putRight() {
    const toggle = toggles().find(({ dataset }) => dataset.settle);
    if (toggle && !busy) await change(toggle, toggle.dataset.settle === 'once', toggle.dataset.settled);
  }

  /** Takes the toggles alone from the page as Liquid draws it now. */
  async function drawAnew(promise) {
    if (busy) return;
    await promise;
    const response = await fetch(window.location.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (busy) return;
    // These are for browsers without scripts.
    for (const without of page.querySelectorAll(`${mark} noscript`)) without.remove();
    for (const toggle of toggles()) toggle.replaceWith(page.getElementById(toggle.id) ?? '');
    await putRight();
  }

  const follow = ({ promise }) => void drawAnew(promise).catch(() => undefined);

  document.addEventListener('change', ({ target }) => {
    const toggle = target instanceof Element && target.closest(mark);
    if (!toggle || target !== boxOf(toggle)) return;
    if (busy) target.checked = !target.checked;
    else void change(toggle, target.checked);
  });
  document.addEventListener('shopify:cart:lines-update', follow);
  window.addEventListener('pageshow', (event) => {
    left = false;
    if (event.persisted) follow(event);
  });
  // A click just before leaving: sent without looking first.
  window.addEventListener('pagehide', () => {
    left = true;
    if (!wish) return;
    const sent = wish.on ? add(wish) : ajax('cart/update.js', { updates: { [wish.variant]: 0 } });
    void sent.catch(() => undefined);
  });
  // A theme that tells nobody: its changes are in the browser's list of requests, beside our own.
  const edit = /\/cart\/(add|change|clear|update)(\.js)?(\?|$)/;
  new PerformanceObserver((list) => {
    const theirs = list
      .getEntries()
      .some(({ name, startTime }) => edit.test(name) && !(startTime >= from && startTime <= until));
    if (theirs && !window.Shopify?.actions?.updateCart) follow({});
  }).observe({ type: 'resource' });

  const note = window.sessionStorage.getItem(mark);
  window.sessionStorage.removeItem(mark);
  // Clicked before this script came; browsers restore nothing: autocomplete="off".
  const early = toggles().find((toggle) => boxOf(toggle)?.checked === !boxOf(toggle)?.defaultChecked);
  if (early) void change(early, boxOf(early).checked);
  else if (note) show(undefined, note);
  else void putRight();
})();
