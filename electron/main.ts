/** Entry of the desktop app. What it does is in shell/boot.ts. */
import { boot } from './shell/boot.ts';

boot();
