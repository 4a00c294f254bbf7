import { drawSections } from './draw-sections.ts';

/**
 * The cart of a theme that changes it in place by the Ajax cart and tells nobody: it has no standard actions and fires none
 * of Shopify's cart events. Its forms work without a script too.
 */
const PATHS = ['/cart/add', '/cart/change'];

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const path = new URL(form.action).pathname;
  if (!PATHS.includes(path)) return;
  event.preventDefault();
  void change(`${path}.js`, form);
});

/** A refused change goes the way of a page without scripts, which says why. */
async function change(path: string, form: HTMLFormElement): Promise<void> {
  const fields = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  const response = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
  if (response.ok) await drawSections();
  else form.submit();
}
