import { exampleProducts, exampleShop, productOf, type ShopSeed } from 'local-shop';

const assortment = { vendor: 'AALLYN', skuPrefix: 'AAL', productType: 'Handbag', grams: 600 };

/** The shop that everybody starts with: markets, location and bags of the example, sold by AALLYN. */
export const aallyn: ShopSeed = {
  ...exampleShop,
  shop: {
    ...exampleShop.shop,
    name: 'AALLYN',
    domain: 'aallyn.myshopify.com',
    email: 'owner@aallyn.example',
    contactEmail: 'owner@aallyn.example',
    primaryDomain: 'aallyn.myshopify.com',
  },
  staff: exampleShop.staff.map((person) => ({
    ...person,
    email: person.email.replace('example-shop', 'aallyn'),
  })),
  products: exampleProducts.map((bag) => productOf(bag, assortment)),
};
