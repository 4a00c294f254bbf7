import type { PickedProduct } from '../../app-bridge/protocol.ts';
import { decodeProducts } from './decode-products.ts';

/** Lets the person choose products in a dialog; `null` when it is cancelled. */
export async function pickProducts(multiple: boolean): Promise<readonly PickedProduct[] | null> {
  const answer = await fetch('/admin/products.json');
  const products = decodeProducts(await answer.text());
  const dialog = document.createElement('dialog');
  dialog.className = 'picker';
  dialog.setAttribute('aria-labelledby', 'picker-title');
  const form = document.createElement('form');
  form.method = 'dialog';
  const title = document.createElement('h2');
  title.id = 'picker-title';
  title.textContent = multiple ? 'Add products' : 'Select product';
  form.append(title, ...products.map((product) => choice(product, multiple)), actions());
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const chosen = new FormData(form).getAll('product');
      dialog.remove();
      resolve(
        dialog.returnValue === 'select' ? products.filter((product) => chosen.includes(product.id)) : null,
      );
    });
  });
}

function choice(product: PickedProduct, multiple: boolean): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = multiple ? 'checkbox' : 'radio';
  input.name = 'product';
  input.value = product.id;
  label.append(input, ` ${product.title}`);
  return label;
}

function actions(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'actions';
  for (const [value, text] of [
    ['cancel', 'Cancel'],
    ['select', 'Select'],
  ] as const) {
    const button = document.createElement('button');
    button.value = value;
    button.textContent = text;
    button.className = value === 'select' ? 'button primary' : 'button';
    bar.append(button);
  }
  return bar;
}
