/** Keeps the register (numbers and citation paths) of the bill in the state: a new one only when structure changed. */
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import type { Register } from '../../../shared/bill/references.ts';

const key = new PluginKey<Register>('register');

export function registerPlugin(): Plugin<Register> {
  return new Plugin<Register>({
    key,
    state: {
      init: (_config, state) => registerOf(state.doc),
      apply: (tr, reg) => (tr.docChanged ? registerOf(tr.doc, tr.before) : reg),
    },
  });
}

/** The register of the state's bill; the same object until structure changes. */
export function registerIn(state: EditorState): Register {
  const reg = key.getState(state);
  if (!reg) throw new RangeError('this editor state keeps no register');
  return reg;
}
