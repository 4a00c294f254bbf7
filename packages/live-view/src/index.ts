export { live } from './live.ts';
export { EditorNote } from './EditorNote.tsx';
