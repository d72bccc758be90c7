/**
 * What this browser keeps for Madda between windows, in its own store (IndexedDB). A browser may have none (a private window)
 * or be full: then nothing is kept, nothing is found and nobody is bothered.
 */

export type Shelf = 'unsaved' | 'held';

const NAME = 'madda';
const VERSION = 1;
const SHELVES: readonly Shelf[] = ['unsaved', 'held'];

let opening: Promise<IDBDatabase | null> | null = null;
/** The store once it is open: a window that goes has no time to wait for it. */
let store: IDBDatabase | null = null;

function forget(): void {
  store = null;
  opening = null;
}

function openStore(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    try {
      const asked = window.indexedDB.open(NAME, VERSION);
      asked.onupgradeneeded = () => {
        for (const shelf of SHELVES)
          if (!asked.result.objectStoreNames.contains(shelf))
            asked.result.createObjectStore(shelf, { keyPath: 'id' });
      };
      asked.onsuccess = () => {
        store = asked.result;
        store.onclose = forget;
        store.onversionchange = () => {
          asked.result.close();
          forget();
        };
        resolve(store);
      };
      asked.onerror = () => resolve(null);
      asked.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return opening;
}

/** Runs one step on a shelf; null where it could not be done. */
function onShelf<T>(
  db: IDBDatabase | null,
  shelf: Shelf,
  mode: IDBTransactionMode,
  step: (on: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      if (!db) return resolve(null);
      const transaction = db.transaction(shelf, mode);
      const request = step(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => resolve(null);
      // Without waiting for its own answer: the window may be gone by then.
      if (mode === 'readwrite') transaction.commit();
    } catch {
      // The store is full, was closed, or cannot hold such a value.
      resolve(null);
    }
  });
}

/** Puts a value (with its `id`) on a shelf; true where it lies there. Begins at once where the store is open already. */
export async function keepOn<T extends { id: string }>(shelf: Shelf, value: T): Promise<boolean> {
  const put = (on: IDBObjectStore): IDBRequest<IDBValidKey> => on.put(value);
  const key = store
    ? onShelf(store, shelf, 'readwrite', put)
    : onShelf(await openStore(), shelf, 'readwrite', put);
  return (await key) !== null;
}

export async function takeOff(shelf: Shelf, id: string): Promise<void> {
  await onShelf(store ?? (await openStore()), shelf, 'readwrite', (on) => on.delete(id));
}

/** All that lies on a shelf, as it was found: whoever reads it looks whether it is whole. */
export async function allOn(shelf: Shelf): Promise<unknown[]> {
  return (await onShelf<unknown[]>(await openStore(), shelf, 'readonly', (on) => on.getAll())) ?? [];
}
