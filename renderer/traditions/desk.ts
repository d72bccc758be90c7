/** The tradition that is being written for the project that is open; kept while one goes back to the draft and returns. */
import { create } from 'zustand';
import type { Tradition } from '../../shared/bill/tradition/shape.ts';

export const useTraditionDesk = create<{ project: string; own: Tradition | null }>(() => ({
  project: '',
  own: null,
}));

export function keepOwn(project: string, own: Tradition): void {
  useTraditionDesk.setState({ project, own });
}
