// Trouble of the Admin API by chance, and what was carried out all the same.
export { mutationsAsked } from '../../packages/local-shop/src/admin-graphql/mutation-ledger.ts';
export { setStorm } from '../../packages/local-shop/src/admin-graphql/storms.ts';
