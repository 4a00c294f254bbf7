import { aallyn, keysIn, writeForm } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { withChanges } from './draft.ts';
import { decodeUndo, takeBack, undoOf } from './undo.ts';

const list = 'destinations.served';
const start = writeForm(aallyn);
const keys = keysIn(start, list);
const listed = (texts: typeof start) => keysIn(texts, list);

/** An action on the list: a row taken out, added, or moved to another place. */
const actions = fc.oneof(
  fc.constantFrom(...keys).map((key) => ({ key, change: keys.filter((each) => each !== key) })),
  fc.constant({ key: '99', change: [...keys, '99'] }),
  fc.tuple(fc.constantFrom(...keys), fc.nat(keys.length - 1)).map(([key, place]) => ({
    key,
    change: keys.filter((each) => each !== key).toSpliced(place, 0, key),
  })),
);

test('what is taken back at once is as it was, whatever was added, taken out or moved', () => {
  fc.assert(
    fc.property(actions, ({ change }) => {
      const changes = { [list]: change.join(' ') };
      const undo = decodeUndo(JSON.stringify(undoOf(start, changes))) ?? {};
      const done = withChanges(start, changes);
      expect(withChanges(done, takeBack(done, undo))).toEqual(start);
    }),
  );
});

test('an Undo takes back its own action only: what another tab did to other rows and settings meanwhile stays', () => {
  fc.assert(
    fc.property(actions, fc.constantFrom(...keys), ({ key, change }, other) => {
      fc.pre(other !== key);
      const undo = undoOf(start, { [list]: change.join(' ') });
      const meanwhile = [...change.filter((each) => each !== other), '50'];
      const now = { ...start, [list]: meanwhile.join(' '), 'signature.above': '300.00' };
      const back = withChanges(now, takeBack(now, undo));
      expect(listed(back)).not.toContain(other);
      expect(listed(back)).toContain('50');
      expect(listed(back).includes(key)).toBe(keys.includes(key));
      expect(listed(back).filter((each) => keys.includes(each))).toEqual(
        keys.filter((each) => each !== other),
      );
      expect(back['signature.above']).toBe('300.00');
    }),
  );
});

test('a text that was changed again since is left as it is now', () => {
  const undo = undoOf(start, { 'signature.above': '300.00' });
  const changed = { ...start, 'signature.above': '300.00' };
  expect(takeBack(changed, undo)).toEqual({ 'signature.above': '250.00' });
  expect(takeBack({ ...changed, 'signature.above': '400.00' }, undo)).toEqual({});
});

test.each(['[', '5', '{"signature.above":"1.00"}', '{"signature.above":[1,2]}'])(
  '%s takes nothing back',
  (text) => {
    expect(decodeUndo(text)).toBeNull();
  },
);
