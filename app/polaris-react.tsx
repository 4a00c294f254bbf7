import { AppProvider } from '@shopify/polaris';
import translations from '@shopify/polaris/locales/en.json';
import { Link } from '@remix-run/react';
import type { ComponentProps, ReactNode } from 'react';

/** What pages need that are still drawn with Polaris React. It goes with the last of them. */
export function PolarisReact({ children }: { readonly children: ReactNode }) {
  return (
    <AppProvider i18n={translations} linkComponent={RemixLink}>
      {children}
    </AppProvider>
  );
}

const RemixLink = ({ url, ...props }: Omit<ComponentProps<typeof Link>, 'to'> & { readonly url: string }) => (
  <Link {...props} to={url} />
);
