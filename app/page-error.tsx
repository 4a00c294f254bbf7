import { isRouteErrorResponse, useLocation, useNavigate } from '@remix-run/react';

interface Words {
  readonly title: string;
  readonly message: string;
}

/** In place of a page that failed: what happened in plain words, and a button that tries again. */
export function PageError({ error }: { readonly error: unknown }) {
  const here = useLocation();
  const navigate = useNavigate();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const { title, message } = wordsFor(error);
  // With App Bridge a request carries a new session token; without it the frame's first address has one in its query.
  const reload = () => ('shopify' in window ? navigate(here, { replace: true }) : location.reload());
  return (
    <s-page heading={title} inlineSize="small">
      <s-section accessibilityLabel={title}>
        <s-stack gap="base" alignItems="start">
          <s-box accessibilityRole="alert">
            <s-paragraph>{message}</s-paragraph>
          </s-box>
          {missing ? (
            <s-button variant="primary" href="/app">
              Go to Home
            </s-button>
          ) : (
            <s-button variant="primary" onClick={reload}>
              Reload
            </s-button>
          )}
        </s-stack>
      </s-section>
    </s-page>
  );
}

/** Words for an error of a loader, an action or a component. A 502 is ours and brings its own sentence. */
function wordsFor(error: unknown): Words {
  if (isRouteErrorResponse(error) && error.status === 401) {
    return {
      title: 'Your session has ended',
      message: 'Shopify has to confirm again that it is you. Reload to go on.',
    };
  }
  if (isRouteErrorResponse(error) && error.status === 404) {
    return {
      title: 'There is no such page',
      message: 'What the address names is not in your shop, or not any more.',
    };
  }
  if (isRouteErrorResponse(error) && error.status === 502) {
    return { title: 'Shopify did not answer as expected', message: String(error.data) };
  }
  return {
    title: 'This page could not be shown',
    message:
      'What is published still applies at checkout. Reload, and if that does not help, open the app again from the Shopify admin.',
  };
}
