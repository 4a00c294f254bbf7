import { z } from 'zod';

import { keptOf, topicOf } from '../topic.ts';

/** The merchant granted the app more, or took some back. */
export default topicOf(
  z.object({ previous: z.array(z.string()), current: z.array(z.string()), id: z.unknown().optional() }),
  keptOf,
);
