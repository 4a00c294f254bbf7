import { languageNames, locales } from '@doorstep/policy';
import { useNavigate } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';
import { textsAddress } from './texts-view.ts';
import type { TextsFilter } from './texts-view.ts';

const shows = { all: 'All texts', missing: 'Missing', stale: 'Out of date' } as const;

/** Which texts are shown, and beside English in which language. */
export function TextsFilterBar({ filter }: { readonly filter: TextsFilter }) {
  const navigate = useNavigate();
  const go = (changed: Partial<TextsFilter>) => navigate(textsAddress({ ...filter, ...changed }));
  const show = useEvents<HTMLElementTagNameMap['s-select']>({
    change: (_, { value }) => go({ show: value === 'missing' || value === 'stale' ? value : 'all' }),
  });
  const language = useEvents<HTMLElementTagNameMap['s-select']>({
    change: (_, { value }) => go({ language: locales.find((locale) => locale === value) ?? null }),
  });
  return (
    <div className="texts-languages">
      <s-select ref={show} label="Show" value={filter.show}>
        {Object.entries(shows).map(([value, label]) => (
          <s-option key={value} value={value}>
            {label}
          </s-option>
        ))}
      </s-select>
      <s-select ref={language} label="Language" value={filter.language ?? 'all'}>
        <s-option value="all">All languages</s-option>
        {locales.map((locale) =>
          locale === 'en' ? null : (
            <s-option key={locale} value={locale}>
              {languageNames[locale]}
            </s-option>
          ),
        )}
      </s-select>
    </div>
  );
}
