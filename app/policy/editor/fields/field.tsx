import type { ReactNode } from 'react';

import { namesConfirmedField } from '../../draft/names-confirmed-field.ts';
import { useIsShown } from '../use-control.ts';
import { useLivePart } from '../live.ts';
import { controlsOf } from '../view.ts';
import type { PartView, TogetherView, View } from '../view.ts';
import { ConfirmNames } from './confirm-names.tsx';
import { FieldGroup } from './field-group.tsx';
import { ItemsField } from './items-field.tsx';
import { DateFieldOf, SelectFieldOf, SwitchFieldOf, TextFieldOf, WordsFieldOf } from './one-field.tsx';
import { RowsTable } from './rows-table.tsx';

/** A part of the policy, drawn by what kind of part it is. `around` are the views it stands among. */
export function Field({ view, around }: { readonly view: View; readonly around: readonly View[] }) {
  switch (view.as) {
    case 'text':
      return <OnlyWhen view={view} around={around} draw={() => <TextFieldOf control={view} />} />;
    case 'date':
      return <OnlyWhen view={view} around={around} draw={() => <DateFieldOf control={view} />} />;
    case 'select':
      return <OnlyWhen view={view} around={around} draw={() => <SelectFieldOf control={view} />} />;
    case 'switch':
      return view.name === namesConfirmedField ? (
        <ConfirmNames control={view} />
      ) : (
        <SwitchFieldOf control={view} />
      );
    case 'words':
      return <WordsFieldOf control={view} />;
    case 'together':
      return <Together view={view} />;
    case 'part':
      return <Part view={view} />;
    case 'items':
      return <ItemsField view={view} />;
    case 'rows':
      return <RowsTable view={view} />;
    default:
      return view satisfies never;
  }
}

/** A field that is hidden while it does not count; it is sent all the same. */
function OnlyWhen({
  view,
  around,
  draw,
}: {
  readonly view: Extract<View, { readonly as: 'text' | 'date' | 'select' }>;
  readonly around: readonly View[];
  readonly draw: () => ReactNode;
}) {
  const isShown = useIsShown(
    view.onlyWhen,
    (name) => controlsOf(around).find((control) => control.name === name)?.value ?? '',
  );
  return view.onlyWhen === undefined ? draw() : <s-box display={isShown ? 'auto' : 'none'}>{draw()}</s-box>;
}

function Together({ view: { name, label, details, inside, isInline } }: { readonly view: TogetherView }) {
  const own = useLivePart((live) => live.errorAt(name));
  const isOwn = !controlsOf(inside).some((control) => control.name === name);
  return (
    <FieldGroup label={label} details={details} isNamed={details !== '' || isOwn}>
      {isInline ? (
        <s-grid gridTemplateColumns="@container (inline-size > 420px) 1fr 1fr, 1fr" gap="small-200 base">
          {inside.map((view) => (
            <Field key={`${view.as} ${view.name}`} view={view} around={inside} />
          ))}
        </s-grid>
      ) : (
        inside.map((view) => <Field key={`${view.as} ${view.name}`} view={view} around={inside} />)
      )}
      {own !== undefined && isOwn ? <s-text tone="critical">{own}</s-text> : null}
    </FieldGroup>
  );
}

/** A switch, and below it what it opens. */
function Part({ view: { opener, inside } }: { readonly view: PartView }) {
  const isOn = useLivePart((live) => live.said(opener.name)) ?? opener.typed ?? opener.value;
  return (
    <s-stack gap="base">
      <SwitchFieldOf control={opener} />
      <s-box display={isOn === 'on' ? 'auto' : 'none'}>
        <s-stack gap="base">
          {inside.map((view) => (
            <Field key={`${view.as} ${view.name}`} view={view} around={inside} />
          ))}
        </s-stack>
      </s-box>
    </s-stack>
  );
}
