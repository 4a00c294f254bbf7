import { useNavigate } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';
import { languageChoices, previewAddress } from './preview-view.ts';
import type { PreviewChoice } from './preview-view.ts';

/** Which page is looked at. What was never published has a draft only. */
export function ChoiceBar({
  choice,
  published,
}: {
  readonly choice: PreviewChoice;
  readonly published: number | null;
}) {
  const navigate = useNavigate();
  const language = useEvents<HTMLElementTagNameMap['s-select']>({
    change: (_, { value }) => {
      const locale = languageChoices.find((each) => each.value === value)?.value ?? 'en';
      navigate(previewAddress({ ...choice, locale }));
    },
  });
  const version = useEvents<HTMLElementTagNameMap['s-select']>({
    change: (_, { value }) =>
      navigate(previewAddress({ ...choice, of: value === 'published' ? 'published' : 'draft' })),
  });
  return (
    <s-grid gridTemplateColumns="repeat(auto-fit, minmax(12rem, 1fr))" gap="base">
      <s-select ref={language} label="Language" value={choice.locale}>
        {languageChoices.map(({ value, label }) => (
          <s-option key={value} value={value}>
            {label}
          </s-option>
        ))}
      </s-select>
      {published === null ? null : (
        <s-select ref={version} label="Version" value={choice.of}>
          <s-option value="draft">Your draft</s-option>
          <s-option value="published">{`${published}, which is live`}</s-option>
        </s-select>
      )}
    </s-grid>
  );
}
