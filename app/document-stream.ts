import { Transform } from 'node:stream';

/**
 * Through which a document rendered by React 18 goes to the browser. React fills buffers of a fixed size; where a character
 * of several bytes does not fit any more, it sends the rest of the buffer all the same, as zeros. A browser reads each as a
 * broken character in the middle of a text, and a form sends that back. HTML has no zero bytes of its own.
 */
export const documentStream = (): Transform =>
  new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
