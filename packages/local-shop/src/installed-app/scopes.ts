import type { ShopContext } from '../shop-context.ts';

/** What the app may do at the moment: what it requires, and what the merchant has granted of the rest. */
export const grantedScopes = ({ state, app }: ShopContext): readonly string[] =>
  state.installation?.scopes ?? app.scopes;

/** Of the scopes that may be asked for while the app runs, those that it does not have. */
export const notGranted = (context: ShopContext, scopes: readonly string[]): readonly string[] =>
  scopes.filter((scope) => !grantedScopes(context).includes(scope));

/** True for scopes that are all optional in shopify.app.toml: no others can be asked for, or taken back, while the app runs. */
export const areOptional = ({ app }: ShopContext, scopes: readonly string[]): boolean =>
  scopes.every((scope) => app.optionalScopes.includes(scope));

/** The merchant grants more; tokens that the app has open it at once, as at Shopify. */
export const grantScopes = (context: ShopContext, scopes: readonly string[]): void =>
  setScopes(context, [...grantedScopes(context), ...notGranted(context, scopes)]);

/** The merchant, or the app itself, takes back what was granted beyond what the app requires. */
export const revokeScopes = (context: ShopContext, scopes: readonly string[]): void =>
  setScopes(
    context,
    grantedScopes(context).filter((scope) => !scopes.includes(scope)),
  );

function setScopes(context: ShopContext, current: readonly string[]): void {
  const { state, app, publish, now } = context;
  const previous = grantedScopes(context);
  if (state.installation === null || previous.length === current.length) return;
  state.installation = { ...state.installation, scopes: current };
  for (const [token, access] of state.accessTokens)
    state.accessTokens.set(token, { ...access, scopes: current });
  publish({
    topic: 'app/scopes_update',
    resourceId: state.installation.id,
    payload: { id: Number(app.id), previous, current, updated_at: now() },
  });
}
