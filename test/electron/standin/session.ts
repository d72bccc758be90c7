type RequestListener = (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string, details: unknown) => boolean;

class Session {
  private listener: RequestListener | undefined;
  private check: PermissionCheck | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.listener = listener;
    },
  };

  setPermissionRequestHandler(_handler: unknown): void {}

  setDevicePermissionHandler(_handler: unknown): void {}

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.check = handler;
  }

  mayUse(permission: string): boolean {
    return this.check ? this.check(null, permission, 'app://madda', {}) : true;
  }

  cancels(url: string): Promise<boolean> {
    const listener = this.listener;
    if (!listener) return Promise.resolve(false);
    return new Promise((resolve) => listener({ url }, (response) => resolve(response.cancel)));
  }
}

export const session = { defaultSession: new Session() };
