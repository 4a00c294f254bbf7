import { beforeAll } from 'vitest';

/** The files of a worker share a document, which takes longer to make than most of them take: each begins with an empty one. */
beforeAll(() => {
  // What reads a theme's files has none.
  if (!('document' in globalThis)) return;
  // A new body too: Preact keeps with it what it has drawn there.
  document.documentElement.innerHTML = '';
});
