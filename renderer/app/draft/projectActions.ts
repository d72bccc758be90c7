/** What a person does with the project apart from typing: decisions, versions, comments, packs. */

import type { Comment } from '../../../shared/api/comments.ts';
import type { ApiResult } from '../../../shared/api/errors.ts';
import type { VersionInfo } from '../../../shared/api/project.ts';
import type { ProjectSettings } from '../../../shared/api/settings.ts';
import type { Coverage, Decision } from '../../../shared/requirements/types.ts';
import { bridge } from '../../bridge.ts';
import { currentMessages, notify, notifyError, useApp } from '../appStore.ts';
import { call } from '../call.ts';
import { setUpChecker } from './digest.ts';
import { oldestFirst, useDraft } from './draftStore.ts';
import { commentMoved, replaceDraftShown, saveNow } from './session.ts';

function shown<T>(result: ApiResult<T>): T | null {
  if (result.ok) return result.value;
  notifyError(result.error);
  return null;
}

function project(): string {
  return useDraft.getState().project;
}

/** @param by whose word it is, the user's where it is ''. */
export async function decide(decision: Omit<Decision, 'author' | 'at'>, by = ''): Promise<boolean> {
  const whose = by === '' ? {} : { by };
  const stored = shown(await call(() => bridge.setDecision({ project: project(), decision, ...whose })));
  if (!stored) return false;
  useDraft.setState((s) => ({
    decisions: [...s.decisions.filter((d) => d.requirement !== stored.requirement), stored],
  }));
  return true;
}

export async function undecide(requirement: string): Promise<void> {
  const result = await call(() => bridge.removeDecision({ project: project(), requirement }));
  if (!result.ok) return notifyError(result.error);
  useDraft.setState((s) => ({ decisions: s.decisions.filter((d) => d.requirement !== requirement) }));
}

/** Saves what is typed, then the version. */
export async function saveVersion(
  name: string,
  note: string,
  coverage: Coverage | null,
): Promise<VersionInfo | null> {
  if (!(await saveNow())) return null;
  const info = shown(await call(() => bridge.saveVersion({ project: project(), name, note, coverage })));
  if (!info) return null;
  useDraft.setState({ standsOn: info.id });
  await reloadVersions();
  notify('good', currentMessages().t('app:version.saved', { name: info.name }));
  return info;
}

export async function reloadVersions(): Promise<void> {
  const versions = shown(await call(() => bridge.listVersions({ project: project() })));
  if (versions) useDraft.setState({ versions: oldestFirst(versions) });
}

export async function readVersion(version: string): Promise<void> {
  const read = shown(await call(() => bridge.readVersion({ project: project(), version })));
  if (read) {
    useDraft.setState({ reading: read });
    useApp.setState({ screen: 'draft' });
  }
}

export async function restoreVersion(version: VersionInfo): Promise<boolean> {
  if (!(await saveNow())) return false;
  const restored = shown(
    await call(() => bridge.restoreVersion({ project: project(), version: version.id })),
  );
  if (!restored) return false;
  replaceDraftShown(restored.doc, restored.revision);
  useDraft.setState({ standsOn: version.id });
  await reloadVersions();
  const { t } = currentMessages();
  notify('good', t('app:version.restored', { name: version.name, kept: restored.kept.name }));
  return true;
}

/** A comment as the host has it; its words may have moved since it stored them, so it stays where it is shown. */
function putComment(comment: Comment): void {
  const placed = ({ provision, quote, from, to }: Comment): Comment => ({
    ...comment,
    provision,
    quote,
    from,
    to,
  });
  useDraft.setState((s) => ({
    comments: s.comments.some((c) => c.id === comment.id)
      ? s.comments.map((c) => (c.id === comment.id ? placed(c) : c))
      : [...s.comments, comment],
  }));
}

export interface Anchor {
  provision: string;
  quote: string;
  from: number;
  to: number;
}

/** @param on words or a provision, or a requirement; the comment as it was kept, null (with a notice) where it was not. */
export async function addComment(
  on: { anchor: Anchor } | { requirement: string },
  text: string,
  given: { assignee?: string } = {},
): Promise<Comment | null> {
  const place =
    'anchor' in on ? on.anchor : { provision: '', quote: '', from: 0, to: 0, requirement: on.requirement };
  // The words must be on the disk before a comment can hang on them.
  await saveNow();
  const comment = shown(
    await call(() => bridge.addComment({ project: project(), ...place, text, ...given })),
  );
  if (comment) putComment(comment);
  return comment;
}

export async function replyTo(comment: string, text: string): Promise<boolean> {
  const changed = shown(await call(() => bridge.replyToComment({ project: project(), comment, text })));
  if (changed) putComment(changed);
  return changed !== null;
}

/** Settles a comment or opens it again, gives it to a person ('' to nobody), or puts it on other words. */
export async function changeComment(
  comment: string,
  change: { resolved?: boolean; assignee?: string; anchor?: Anchor },
): Promise<boolean> {
  const changed = shown(await call(() => bridge.updateComment({ project: project(), comment, ...change })));
  if (!changed) return false;
  if (change.anchor) {
    useDraft.setState((s) => ({ comments: s.comments.map((c) => (c.id === comment ? changed : c)) }));
    commentMoved(changed);
  } else putComment(changed);
  return true;
}

export async function resolveComment(comment: string, resolved: boolean): Promise<void> {
  await changeComment(comment, { resolved });
}

export async function deleteComment(comment: string): Promise<void> {
  const result = await call(() => bridge.deleteComment({ project: project(), comment }));
  if (!result.ok) return notifyError(result.error);
  useDraft.setState((s) => ({ comments: s.comments.filter((c) => c.id !== comment) }));
}

export async function choosePacks(packs: string[]): Promise<void> {
  if (await changeSettings({ packs })) setUpChecker();
}

/** Changes some of the project's settings; false (with a notice) where they could not be kept. */
export async function changeSettings(change: Partial<ProjectSettings>): Promise<boolean> {
  const wanted = { ...useDraft.getState().settings, ...change };
  const settings = shown(await call(() => bridge.updateSettings({ project: project(), settings: wanted })));
  if (settings) useDraft.setState({ settings });
  return settings !== null;
}

/** The host kept a version by itself: the list and the time line show it. */
export function showKept(kept: VersionInfo): void {
  useDraft.setState((s) => ({ versions: [...s.versions, kept], standsOn: kept.id }));
}
