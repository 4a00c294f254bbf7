import { useState } from 'preact/hooks';

import type { PhotosField } from './decodePage.ts';

/**
 * [PROD-01] Photos of what is wrong. More or larger ones than the app takes are told at once and not sent; what is in them only the app looks at.
 * What is chosen later stands beside what was chosen before, as on a telephone one is taken after the other.
 */
export function Photos({
  field: { label, name, notes, accept, most, largest, problems },
  remove,
  photos,
  onPhotos,
}: {
  readonly field: PhotosField;
  /** With `{name}`. */
  readonly remove: string;
  readonly photos: readonly File[];
  readonly onPhotos: (photos: readonly File[]) => void;
}) {
  const [problem, setProblem] = useState('');
  const take = (event: Event) => {
    const given = filesIn(event);
    const large = given.find(({ size }) => size > largest);
    const all = [...photos, ...given.filter(({ size }) => size <= largest)];
    const isTooMany = all.length > most;
    setProblem(large ? problems.large.replace('{name}', large.name) : isTooMany ? problems.many : '');
    onPhotos(all.slice(0, most));
  };
  return (
    <s-stack gap="small-200">
      <s-drop-zone
        label={label}
        name={name}
        accept={accept}
        multiple
        value=""
        error={problem}
        onInput={take}
      />
      {notes.map((note) => (
        <s-text key={note} color="subdued">
          {note}
        </s-text>
      ))}
      {photos.map((photo, index) => (
        <s-stack key={`${photo.name} ${index}`} direction="inline" gap="base" alignItems="center">
          <s-text>{photo.name}</s-text>
          <s-button variant="secondary" onClick={() => onPhotos(photos.filter((each) => each !== photo))}>
            {remove.replace('{name}', photo.name)}
          </s-button>
        </s-stack>
      ))}
    </s-stack>
  );
}

/** The files that were dropped or chosen, by whoever tells them: the element, or the event itself. */
function filesIn({ currentTarget }: Event): readonly File[] {
  const files: unknown = currentTarget && Reflect.get(currentTarget, 'files');
  return Array.isArray(files) ? files.filter((file) => file instanceof File) : [];
}
