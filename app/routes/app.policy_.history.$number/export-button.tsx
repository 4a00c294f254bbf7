import { useState } from 'react';

import { flag } from '../../polaris/flag.ts';

interface Props {
  readonly number: number;
  readonly fileName: string;
}

/**
 * Saves the version as a JSON file. It is fetched, because only what App Bridge fetches carries a session token; a link to a
 * download has none.
 */
export function ExportButton({ number, fileName }: Props) {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const save = async () => {
    setState('loading');
    const file = await fetch(`/app/policy/history/${number}/export`)
      .then((response) => (response.ok ? response.blob() : null))
      .catch(() => null);
    setState(file ? 'idle' : 'failed');
    if (file) download(file, fileName);
  };
  return (
    <s-button slot="secondary-actions" loading={flag(state === 'loading')} onClick={() => void save()}>
      {state === 'failed' ? 'Export failed: try again' : 'Export'}
    </s-button>
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
