/**
 * Imported before everything else: a page waits for the network longer than for all that we do, so what will be needed
 * is asked for before any of it begins.
 */
import { fetchFile } from './config/sources.js';
import { getAttr } from './lib/natives.js';
import { hurry, isSecond, nativeFetch, tag } from './tag.js';

const read = (name: string) => tag && getAttr(tag, `data-${name}`);

/** The name of the cookie, unless the configuration file says otherwise. */
export const cookieName = read('cookie-name') ?? 'consent';

const file = isSecond ? null : read('config');

/** What the configuration file holds, where there is one. */
export const configFile: Promise<unknown> | null = file === null ? null : fetchFile(file, nativeFetch);

hurry(cookieName);
