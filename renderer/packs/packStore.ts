/** The pack that is being looked at or written, and what is done with it. */
import { create } from 'zustand';
import type { Pack } from '../../shared/requirements/pack.ts';
import { currentMessages, notify, useApp } from '../app/appStore.ts';
import { setUpChecker } from '../app/draft/digest.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { changeSettings } from '../app/draft/projectActions.ts';
import { downloadFile } from '../exchange/download.ts';
import { local } from '../i18n/local.ts';
import { freeId, newPack, tidied, withVersion } from './packEdits.ts';
import { fileNameOf, fileOfPack, packOfFile } from './packFile.ts';

interface Desk {
  /** The pack that is open, '' for none. */
  pack: string;
  /** The requirement that is open, '' for the pack as a whole. */
  requirement: string;
  /** The open pack as it is being written; null where it is as it is kept. */
  edited: Pack | null;
}

const EMPTY: Desk = { pack: '', requirement: '', edited: null };

export const usePackDesk = create<Desk>(() => EMPTY);

/** Something is written that is not kept yet. */
export function unsavedPack(): boolean {
  return usePackDesk.getState().edited !== null;
}

export function openPack(pack: string, requirement = ''): void {
  usePackDesk.setState({ pack, requirement, edited: null });
}

export function editPack(edited: Pack): void {
  usePackDesk.setState({ edited });
}

export function discardEdits(): void {
  usePackDesk.setState({ edited: null });
}

function ownPacks(): Pack[] {
  return useDraft.getState().settings.ownPacks ?? [];
}

function allIds(): string[] {
  return [...useApp.getState().packs, ...ownPacks()].map((pack) => pack.id);
}

/** Keeps an own pack in the project and reads the draft against it; a new one is taken into use. */
async function keep(pack: Pack): Promise<boolean> {
  const { packs } = useDraft.getState().settings;
  const own = ownPacks();
  const known = own.some(({ id }) => id === pack.id);
  const kept = await changeSettings({
    ownPacks: known ? own.map((one) => (one.id === pack.id ? pack : one)) : [...own, pack],
    packs: known || packs.includes(pack.id) ? packs : [...packs, pack.id],
  });
  if (kept) setUpChecker();
  return kept;
}

/** A new pack with one empty requirement, open to be written. It is kept when it is complete. */
export function beginPack(): void {
  const { t, lang } = currentMessages();
  const id = freeId('own', allIds());
  const pack = newPack(id, t('packs:newTitle'), lang);
  usePackDesk.setState({ pack: id, requirement: pack.requirements[0]!.id, edited: pack });
}

/** The project's own copy of a pack that ships; it stands in its place, with the same requirements. */
export async function copyShipped(pack: Pack): Promise<void> {
  if (!(await keep(pack))) return;
  openPack(pack.id, usePackDesk.getState().requirement);
  notify('good', currentMessages().t('packs:copied'));
}

export async function saveEdits(): Promise<boolean> {
  const { edited } = usePackDesk.getState();
  if (!edited) return true;
  const before = ownPacks().find(({ id }) => id === edited.id);
  const pack = withVersion(tidied(edited), before);
  if (!(await keep(pack))) return false;
  usePackDesk.setState({ edited: null });
  const { t, lang } = currentMessages();
  const name = local(pack.title, lang);
  const raised = before !== undefined && before.version !== pack.version;
  notify('good', t(raised ? 'packs:savedAs' : 'packs:saved', { name, version: pack.version }));
  return true;
}

/** Takes an own pack out of the project. Where it stood for one that ships, that one is back. */
export async function removePack(pack: Pack): Promise<void> {
  const { packs } = useDraft.getState().settings;
  const ships = useApp.getState().packs.some(({ id }) => id === pack.id);
  const kept = await changeSettings({
    ownPacks: ownPacks().filter(({ id }) => id !== pack.id),
    packs: ships ? packs : packs.filter((id) => id !== pack.id),
  });
  if (!kept) return;
  setUpChecker();
  openPack(ships ? pack.id : '');
  const { t, lang } = currentMessages();
  notify('good', t(ships ? 'packs:shippedBack' : 'packs:removed', { name: local(pack.title, lang) }));
}

export async function readAgainst(id: string, on: boolean): Promise<void> {
  const { packs } = useDraft.getState().settings;
  if (await changeSettings({ packs: on ? [...packs, id] : packs.filter((one) => one !== id) }))
    setUpChecker();
}

export function sharePack(pack: Pack): void {
  const name = fileNameOf(pack);
  downloadFile(name, fileOfPack(pack));
  notify('good', currentMessages().t('packs:shared', { name }));
}

/** Takes a pack in from a file. One that the project has already under this id is replaced only by a newer version. */
export async function takePack(file: File): Promise<void> {
  const { t, lang } = currentMessages();
  const read = packOfFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok)
    return notify('bad', t(`packs:refused.${read.why}`, { name: file.name, detail: read.detail }));
  const { pack } = read;
  const name = local(pack.title, lang);
  const present = ownPacks().find(({ id }) => id === pack.id);
  if (present && present.version > pack.version)
    return notify('bad', t('packs:refused.older', { name, version: pack.version, present: present.version }));
  const clash = clashOf(pack);
  if (clash) return notify('bad', t('packs:refused.clash', { name, ...clash }));
  if (!(await keep(pack))) return;
  openPack(pack.id);
  notify('good', t('packs:taken', { name, count: pack.requirements.length }));
}

/** A requirement of the pack that another pack of the project has under the same id. */
function clashOf(pack: Pack): { id: string; other: string } | null {
  const { lang } = currentMessages();
  for (const other of [...useApp.getState().packs, ...ownPacks()]) {
    if (other.id === pack.id) continue;
    const ids = new Set(other.requirements.map((r) => r.id));
    const twice = pack.requirements.find((r) => ids.has(r.id));
    if (twice) return { id: twice.id, other: local(other.title, lang) };
  }
  return null;
}

/** Ids of requirements in every other pack that the project may use. */
export function idsElsewhere(pack: string): Set<string> {
  const others = [...useApp.getState().packs, ...ownPacks()].filter(({ id }) => id !== pack);
  return new Set(others.flatMap((one) => one.requirements.map((r) => r.id)));
}
