import { useEffect } from 'react';
import { useNavigation, useRevalidator } from '@remix-run/react';

/** Has the admin show its bar while a page waits for the server, whether somebody follows a link, sends a form or looks again. */
export function useLoadingBar(): void {
  const navigation = useNavigation();
  const revalidator = useRevalidator();
  const isWaiting = navigation.state !== 'idle' || revalidator.state !== 'idle';
  useEffect(() => {
    if (!isWaiting) return;
    shopify.loading(true);
    return () => {
      shopify.loading(false);
    };
  }, [isWaiting]);
}
