import { brennholzKontor } from './brennholz-kontor.ts';
import { harrowLane } from './harrow-lane.ts';
import type { KeyedText } from './key.ts';
import { mapleAndTwine } from './maple-and-twine.ts';
import { setB } from './set-b.ts';
import { setC } from './set-c.ts';
import { setD } from './set-d.ts';
import { setI } from './set-i.ts';
import { southernSpoke } from './southern-spoke.ts';

/** What the texts of `../texts` say for a policy, by their names; AALLYN's is compared with its preset instead. */
export const keyedTexts: Readonly<Record<string, KeyedText>> = {
  'brennholz-kontor': brennholzKontor,
  'harrow-lane': harrowLane,
  'maple-and-twine': mapleAndTwine,
  'southern-spoke': southernSpoke,
  ...setB,
  ...setC,
  ...setD,
  ...setI,
};
