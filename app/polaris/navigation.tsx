import { Link, useNavigate } from '@remix-run/react';
import { useEffect } from 'react';

const pages = [
  { to: '/app/policy', name: 'Policy' },
  { to: '/app/orders', name: 'Orders' },
  { to: '/app/simulator', name: 'Simulator' },
  { to: '/app/health', name: 'Health' },
  { to: '/app/requests', name: 'Requests' },
  { to: '/app/setup', name: 'Set-up' },
  { to: '/app/policy/history', name: 'History' },
];

/**
 * The app's pages in the admin's own navigation, which App Bridge shows, and with it the way from every link of Shopify's
 * elements to Remix: they ask the app to go somewhere by an event on the element that carries the address.
 */
export function AppNavigation() {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const address = target instanceof Element ? target.getAttribute('href') : null;
      if (address) navigate(address);
    };
    document.addEventListener('shopify:navigate', follow);
    return () => document.removeEventListener('shopify:navigate', follow);
  }, [navigate]);
  return (
    <s-app-nav>
      <Link to="/app" rel="home">
        Home
      </Link>
      {pages.map(({ to, name }) => (
        <Link key={to} to={to}>
          {name}
        </Link>
      ))}
    </s-app-nav>
  );
}
