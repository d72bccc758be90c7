import { useRef } from 'react';

/**
 * What is sent to the host is sent once, however often the key or the button is pressed while the answer is on its way.
 * @returns runs it, and does nothing while it runs already.
 */
export function useOneAtATime(run: () => Promise<void>): () => void {
  const running = useRef(false);
  return () => {
    if (running.current) return;
    running.current = true;
    void run().finally(() => {
      running.current = false;
    });
  };
}
