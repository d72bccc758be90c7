/** Whether the host answers. Apart from the app's store so that the lowest layer (`call.ts`) can set it. */
import { create } from 'zustand';

export const useConnection = create<{ lost: boolean }>(() => ({ lost: false }));
