/** What the services share. */
import type { Previewer } from '../exchange/previewer.ts';
import type { ExchangeWorker } from '../exchange/worker.ts';
import type { ServiceDeps } from '../types.ts';
import type { Resources } from './resources.ts';
import type { Sessions } from './session.ts';
import type { Works } from './works.ts';

export interface Context {
  deps: ServiceDeps;
  sessions: Sessions;
  resources: Resources;
  worker: ExchangeWorker;
  works: Works;
  previewer: Previewer;
  now(): string;
  author(): string;
}
