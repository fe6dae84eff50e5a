/**
 * The head snippet: makes `window.consent` before the script has arrived, so that any inline script above it can
 * call `consent.onChange(…)` already. Calls are kept and made, in order, once the script is there.
 *
 * Paste the built file (`dist/stub.js`) into a `<script>` before everything else; it is never needed below our tag.
 */
type Kept = [method: string, args: unknown[], done: (result: unknown) => void];

const q: Kept[] = [];
const stub: { [name: string]: unknown } = { q, decided: false, has: () => false };
const methods =
  'acceptAll,rejectAll,set,revoke,reset,show,hide,showPreferences,when,onReady,onChange,setLanguage';
for (const method of methods.split(',')) {
  stub[method] = (...args: unknown[]) => {
    const result = new Promise(done => q.push([method, args, done]));
    if (!method.startsWith('on')) return result;
    // A subscription ends by calling what it returned; that, too, may happen before the script is there.
    return () => void result.then(end => (end as () => void)());
  };
}
const win = window as unknown as { consent: unknown };
win.consent ??= stub;
