import type { IncomingMessage, ServerResponse } from 'node:http';

import { environment, secretsOf } from '../environment.server.ts';
import type { Environment } from '../environment.server.ts';
import { logOf } from '../operations/log.server.ts';
import { sayForLog } from '../operations/say-for-log.ts';
import { timeAnswer } from '../operations/metrics.server.ts';
import type { Adapter } from './adapters/adapter.ts';
import { eventAdapter } from './adapters/event.ts';
import { eventBridgeAdapter } from './adapters/eventbridge.ts';
import { googleKeys, pubSubAdapter } from './adapters/pubsub.ts';
import { webhookAdapter } from './adapters/webhook.ts';
import type { Delivery } from './delivery.ts';
import { webhookEndpoint } from './endpoint.server.ts';
import { groupCommit } from './group-commit.ts';
import { roomFor } from './room.ts';
import { openDeliveryStore } from './store.server.ts';

/** What answers webhooks in this process. */
export interface Ingest {
  /** Answers a request that is one for it; `false`: it is not, and nothing was done. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Closes its connections. No request may be under way. */
  readonly stop: () => Promise<void>;
}

const lanes = 3;

/** For all bodies that are being read or stored, in bytes. */
const memory = 96 * 1024 * 1024;

/** How long a delivery that is here waits to be stored until its answer is 503, in milliseconds: less than two seconds. */
export const storingPatience = 1700;

interface IngestOptions {
  readonly databaseUrl: string;
  /** The ways for deliveries to come, by the path that each comes to. */
  readonly adapters: ReadonlyMap<string, Adapter>;
  /** Is told once when deliveries cannot be stored any more, and when they can again. */
  readonly report: (message: string) => void;
  /** See {@link storingPatience}. */
  readonly patience?: number;
}

/** Opens the inbox of this process, by its settings. */
export function startIngest(): Ingest {
  const settings = environment();
  return openIngest({
    databaseUrl: settings.databaseUrl,
    adapters: adaptersOf(settings),
    report: (message) => logOf('webhooks').error(message),
  });
}

/** The ways for deliveries to come that are set up: webhooks always, every other one where its settings are given. */
export function adaptersOf(settings: Environment): ReadonlyMap<string, Adapter> {
  const { takesEvents, pubSub, eventBridgeSecret } = settings;
  const secrets = secretsOf(settings);
  const adapters = new Map([['/webhooks', webhookAdapter(secrets)]]);
  if (takesEvents) adapters.set('/webhooks/events', eventAdapter(secrets));
  if (pubSub !== null) adapters.set('/webhooks/pubsub', pubSubAdapter(pubSub, googleKeys()));
  if (eventBridgeSecret !== null)
    adapters.set('/webhooks/eventbridge', eventBridgeAdapter(eventBridgeSecret));
  return adapters;
}

export function openIngest({
  databaseUrl,
  adapters,
  report,
  patience = storingPatience,
}: IngestOptions): Ingest {
  const openRoom = roomFor(memory);
  const { store, close } = openDeliveryStore(databaseUrl, lanes);
  const commit = groupCommit<Delivery>({
    store: reportChanges(store, report),
    ...{ lanes, atOnce: 100, waiting: 2000, patience },
  });
  const endpoints = new Map(
    [...adapters].map(([path, adapter]) => [path, webhookEndpoint({ adapter, commit, openRoom })]),
  );
  return {
    handle: (request, response) => {
      const answer = endpoints.get(pathOf(request));
      if (!answer) return false;
      const end = timeAnswer();
      response.once('close', () => end({ status: response.statusCode }));
      void answer(request, response);
      return true;
    },
    stop: close,
  };
}

/** Not once for each delivery: hundreds come in a second. */
function reportChanges<Given>(act: (given: Given) => Promise<void>, report: (message: string) => void) {
  let fails = false;
  return async (given: Given): Promise<void> => {
    try {
      await act(given);
      if (fails) report('webhooks: are stored again');
      fails = false;
    } catch (error) {
      if (!fails) report(`webhooks: cannot be stored: ${sayForLog(error)}`);
      fails = true;
      throw error;
    }
  };
}

const pathOf = ({ url }: IncomingMessage): string => url?.split('?', 1)[0] ?? '';
