import { useEffect, useState } from 'react';

/** A photo that a customer sent. It is fetched with the session token, which an address of a picture cannot carry. */
export function Photo(props: {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}) {
  const { address, width, height, alt } = props;
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    let url: string | null = null;
    void fetch(address, { signal: asked.signal })
      .then(async (answer) => {
        if (!answer.ok) return;
        url = URL.createObjectURL(await answer.blob());
        setShown(url);
      })
      .catch(() => null);
    return () => {
      asked.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [address]);
  return shown === null ? (
    <span role="img" aria-label={`${alt}, loading`} style={{ aspectRatio: `${width} / ${height}` }} />
  ) : (
    <img src={shown} width={width} height={height} alt={alt} />
  );
}
