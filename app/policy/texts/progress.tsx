import { Link } from '@remix-run/react';

import { textsAddress } from './texts-view.ts';
import type { ProgressView, TextsFilter } from './texts-view.ts';

const parts = ['written', 'borrowed', 'stale'] as const;

/** How far each language is, as a bar and in numbers; each leads to its texts. */
export function Progress({
  languages,
  filter,
}: {
  readonly languages: readonly ProgressView[];
  readonly filter: TextsFilter;
}) {
  return (
    <ul className="texts-progress">
      {languages.map((progress) => (
        <li key={progress.locale}>
          <Link
            to={textsAddress({ ...filter, language: progress.locale })}
            aria-current={filter.language === progress.locale ? 'true' : undefined}
          >
            {progress.language}
          </Link>
          <div className="texts-bar" aria-hidden="true">
            {parts
              .filter((part) => progress[part] > 0)
              .map((part) => (
                <span key={part} data-part={part} style={{ flexGrow: progress[part] }} />
              ))}
            <span style={{ flexGrow: progress.missing }} />
          </div>
          <span className="texts-numbers">{sayProgress(progress)}</span>
        </li>
      ))}
    </ul>
  );
}

function sayProgress({ written, borrowed, stale, missing, all }: ProgressView): string {
  const said = [
    `${written + stale} of ${all} written`,
    ...(borrowed > 0 ? [`${borrowed} borrowed`] : []),
    ...(stale > 0 ? [`${stale} out of date`] : []),
    ...(missing > 0 ? [`${missing} in English`] : []),
  ];
  return said.join(', ');
}
