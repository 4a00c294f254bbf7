import { Link } from '@remix-run/react';

interface Props {
  readonly tabs: readonly {
    readonly label: string;
    readonly href: string;
    readonly count: number;
    readonly isCurrent: boolean;
  }[];
}

/** The queue of all requests and one for each kind, with how many of them go on. */
export function Tabs({ tabs }: Props) {
  return (
    <nav className="desk-tabs" aria-label="Kinds of requests">
      {tabs.map(({ label, href, count, isCurrent }) => (
        <Link key={label} to={href} aria-current={isCurrent ? 'page' : undefined}>
          {label} <span>{count}</span>
        </Link>
      ))}
    </nav>
  );
}
