import type { ShownProblem, ShownTrouble } from '../../health/gather.ts';
import type { Severity } from '../../health/problem.ts';
import { Way } from './way.tsx';

const badges = {
  critical: { tone: 'critical', label: 'Shoppers meet it now' },
  warning: { tone: 'warning', label: 'Needs you soon' },
  notice: { tone: 'info', label: 'Good to know' },
} as const satisfies Record<Severity, { tone: string; label: string }>;

/** So many of one kind are shown; there may be as many as there are codes or rates. */
const most = 10;

/** What is wrong in one respect: each thing with since when, what it means for shoppers, and the way out. */
export function Trouble({
  trouble: { name, severity, meaning, problems },
}: {
  readonly trouble: ShownTrouble;
}) {
  const { tone, label } = badges[severity];
  const shared = sharedWay(problems);
  return (
    <s-section heading={name}>
      <s-badge slot="accessory" tone={tone}>
        {label}
      </s-badge>
      <s-unordered-list>
        {problems.slice(0, most).map(({ about, message, since, wayOut }) => (
          <s-list-item key={about}>
            {message} <s-text color="subdued">Since {since}.</s-text>{' '}
            {shared === null ? <Way wayOut={wayOut} /> : null}
          </s-list-item>
        ))}
        {problems.length > most ? <s-list-item>And {problems.length - most} more.</s-list-item> : null}
      </s-unordered-list>
      <s-paragraph>{meaning}</s-paragraph>
      {shared === null ? null : <Way wayOut={shared} />}
    </s-section>
  );
}

/** The way out of all of them, where it is one and the same. */
function sharedWay(problems: readonly ShownProblem[]) {
  const ways = new Map(problems.map(({ wayOut }) => [JSON.stringify(wayOut), wayOut]));
  return ways.size === 1 ? (problems[0]?.wayOut ?? null) : null;
}
