import type { ShownField, ShownPage } from './decodePage.ts';
import { Photos } from './Photos.tsx';

interface FieldProps {
  readonly field: ShownField;
  readonly value: string;
  readonly words: ShownPage['words'];
  readonly onChange: (value: string) => void;
  readonly photos: readonly File[];
  readonly onPhotos: (photos: readonly File[]) => void;
}

/** More choices than this are a list that opens. */
const mostInView = 5;

/** One field, as the app describes it. */
export function Field({ field, value, words, onChange, photos, onPhotos }: FieldProps) {
  switch (field.type) {
    case 'pieces':
      return (
        <s-stack gap="small-200">
          <s-stack direction="inline" gap="base" alignItems="center">
            {field.image && <s-product-thumbnail src={field.image} alt="" size="small" />}
            {field.most === 0 && <s-text type="strong">{field.label}</s-text>}
          </s-stack>
          <Notes notes={field.notes} />
          {field.most === 1 && (
            <s-checkbox
              label={field.label}
              name={field.name}
              checked={value === '1'}
              onChange={(event) => onChange(filledIn(event, 'checked') === 'true' ? '1' : '')}
            />
          )}
          {field.most > 1 && (
            <s-number-field
              label={`${field.label}: ${field.ask}`}
              min={0}
              max={field.most}
              step={1}
              value={value}
              onChange={(event) => onChange(filledIn(event, 'value'))}
            />
          )}
        </s-stack>
      );
    case 'choice':
      return field.options.length > mostInView ? (
        <s-select
          label={field.label}
          name={field.name}
          placeholder={words.choose}
          value={value}
          onChange={(event) => onChange(filledIn(event, 'value'))}
        >
          {field.options.map((option) => (
            <s-option key={option.value} value={option.value} disabled={option.isOut ?? false}>
              {option.label}
            </s-option>
          ))}
        </s-select>
      ) : (
        <s-choice-list
          label={field.label}
          name={field.name}
          values={value === '' ? [] : [value]}
          onChange={(event) => onChange(filledIn(event, 'values'))}
        >
          {field.options.map((option) => (
            <s-choice
              key={option.value}
              value={option.value}
              selected={option.value === value}
              disabled={option.isOut ?? false}
            >
              {option.label}
            </s-choice>
          ))}
        </s-choice-list>
      );
    case 'check':
      return (
        <s-stack gap="small-200">
          <Notes notes={field.notes} />
          <s-checkbox
            label={field.label}
            name={field.name}
            checked={value === 'yes'}
            onChange={(event) => onChange(filledIn(event, 'checked') === 'true' ? 'yes' : '')}
          />
        </s-stack>
      );
    case 'text':
      return (
        <s-stack gap="small-200">
          <s-text-area
            label={field.isOptional ? `${field.label} (${words.optional})` : field.label}
            name={field.name}
            maxLength={field.longest}
            rows={4}
            value={value}
            onChange={(event) => onChange(filledIn(event, 'value'))}
          />
          <Notes notes={field.notes} />
        </s-stack>
      );
    case 'photos':
      return <Photos field={field} remove={words.remove} photos={photos} onPhotos={onPhotos} />;
    default:
      return field satisfies never;
  }
}

/** What a field says of itself when it has changed, as a text: of several values the first. */
function filledIn({ currentTarget }: Event, property: 'value' | 'values' | 'checked'): string {
  const said: unknown = currentTarget && Reflect.get(currentTarget, property);
  const first: unknown = Array.isArray(said) ? said[0] : said;
  return typeof first === 'string' || typeof first === 'boolean' ? String(first) : '';
}

/** [MISS-03] Of the page on which a carrier is asked. */
const isAddress = (note: string): boolean => note.startsWith('https://');

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <>
      {notes.map((note) =>
        isAddress(note) ? (
          <s-link key={note} href={note} target="_blank">
            {note}
          </s-link>
        ) : (
          <s-text key={note} color="subdued">
            {note}
          </s-text>
        ),
      )}
    </>
  );
}
