/** Opens a project in this window: the draft comes as text and is read here, once. */
import { type ApiResult, ok } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { bridge } from '../../bridge.ts';
import { billOf } from '../../editor/billOf.ts';
import { call } from '../call.ts';
import { goneHandles, letGoFor } from './heldWindows.ts';

/** The bill in a stored text, or null where there is none in it. */
function readDraft(text: Uint8Array): NodeJson | null {
  try {
    const doc = JSON.parse(new TextDecoder().decode(text)) as NodeJson;
    return billOf(doc).ok ? doc : null;
  } catch {
    return null;
  }
}

/** What cannot be read here the host looks at itself: it mends what it can, and says what is wrong. */
export async function openDraft(path: string): Promise<ApiResult<OpenedProject>> {
  await letGoFor(await goneHandles());
  const unread = await call(() => bridge.openUnread({ path }));
  if (!unread.ok && unread.error.code !== 'damagedProject') return unread;
  if (!unread.ok) return call(() => bridge.openProject({ path }));
  const { draft, ...around } = unread.value;
  const doc = readDraft(draft);
  if (doc) return ok({ ...around, doc });
  await call(() => bridge.closeProject({ project: around.project }));
  return call(() => bridge.openProject({ path }));
}
