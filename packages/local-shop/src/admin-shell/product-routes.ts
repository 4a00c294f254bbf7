import { Router, urlencoded } from 'express';

import { deleteProduct, storeProduct } from '../products/store-product.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import type { Product } from '../state/products.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import { formOfProduct, productOfForm, readProductForm } from './product-form.ts';
import { productPage } from './product-page.ts';
import { productChoices, productsPage } from './products-page.ts';

/** The list of products, and each with its form. */
export function productRoutes(context: ShopContext): Router {
  const routes = Router();
  const productNumbered = (number: string): Product | undefined =>
    context.state.products.get(gid('Product', number));

  routes.get('/admin/products', (_request, response) => {
    response.send(productsPage(context));
  });
  routes.post('/admin/products/stock', urlencoded({ extended: false }), (request, response) => {
    const { variant = '', soldOut } = decodeForm(request.body);
    if (soldOut === 'true') context.state.soldOut.set(variant, true);
    else context.state.soldOut.delete(variant);
    response.redirect(303, '/admin/products');
  });
  routes.get('/admin/products.json', (_request, response) => {
    response.json(productChoices(context));
  });
  routes.get('/admin/products/:number', (request, response, next) => {
    const product = productNumbered(request.params.number);
    if (product) response.send(productPage(context, product, formOfProduct(context, product)));
    else next();
  });
  routes.post('/admin/products/:number', urlencoded({ extended: false }), (request, response, next) => {
    const product = productNumbered(request.params.number);
    if (!product) {
      next();
      return;
    }
    const typed = readProductForm(request.body);
    const read = productOfForm(context, product, typed);
    if ('problems' in read) {
      response.status(422).send(productPage(context, product, typed, read.problems));
      return;
    }
    storeProduct(context, read.product);
    response.redirect(303, '/admin/products');
  });
  routes.post('/admin/products/:number/delete', (request, response, next) => {
    const product = productNumbered(request.params.number);
    if (!product) {
      next();
      return;
    }
    deleteProduct(context, product);
    response.redirect(303, '/admin/products');
  });
  return routes;
}
