// What can go wrong with one call of the Admin API, as the local shop brings it about.
export * from '../../packages/local-shop/src/admin-graphql/faults.ts';
