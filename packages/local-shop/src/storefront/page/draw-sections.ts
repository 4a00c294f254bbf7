import { decodeSections } from './decode-cart.ts';

/** Draws the theme's sections that show the cart anew, in place, as the server draws them now. */
export async function drawSections(): Promise<void> {
  const shown = ['cart', 'cart-count'].filter((id) => document.getElementById(`shopify-section-${id}`));
  const sections = await decodeSections(await fetch(`/cart?sections=${shown.join(',')}`));
  for (const [id, markup] of Object.entries(sections)) {
    const section = document.getElementById(`shopify-section-${id}`);
    if (section && markup !== null) section.outerHTML = markup;
  }
}
