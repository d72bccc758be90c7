import type { Provision } from '../../shared/bill/provisions.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import type { CheckContext, CheckResult } from '../../shared/requirements/types.ts';
import type { PackedDelta } from './provisionsDelta.ts';

export type CheckerTask =
  | { kind: 'setup'; seq: number; packs: Pack[]; context: CheckContext; provisions: Provision[] | null }
  | { kind: 'changed'; seq: number; delta: PackedDelta };

export type CheckerAnswer =
  | { kind: 'checked'; seq: number; result: CheckResult }
  | { kind: 'failed'; seq: number; reason: string };
