import { SaveBar } from '@shopify/app-bridge-react';

interface Props {
  readonly unsaved: boolean;
  readonly publishing: boolean;
  readonly publish: () => void;
  readonly discard: () => void;
}

/** The admin's save bar while something is typed and not published. The admin asks before it leaves a page with one. */
export function UnsavedBar({ unsaved, publishing, publish, discard }: Props) {
  return (
    <SaveBar id="policy-unsaved" open={unsaved}>
      <button variant="primary" type="button" onClick={publish} disabled={publishing}>
        Publish
      </button>
      <button type="button" onClick={discard} disabled={publishing}>
        Discard
      </button>
    </SaveBar>
  );
}
