import { describe, expect, it } from 'vitest';
import { APP_URL, isAppUrl } from '../../../../electron/shell/security/origin.ts';

describe('the app’s own origin', () => {
  it.each([APP_URL, 'app://madda/index.html', 'app://madda/a/b.js?x=1#y'])('%s is the app', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  it.each([
    'https://evil.example/?app://madda/',
    'https://app:madda@evil.example/',
    'app://evil/',
    'app://madda.evil.example/',
    'app://madda@evil/',
    'app://user:pass@madda/',
    'app://madda:8080/',
    'apps://madda/',
    'xapp://madda/',
    'file:///app://madda/',
    'javascript:app://madda/',
    'data:text/html,app://madda/',
    'about:blank',
    'app:madda',
    '',
    'not a url',
  ])('%s is not', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});
