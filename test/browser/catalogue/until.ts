const PATIENCE = 3000;
const PAUSE = 30;

/** Waits until something is so, but not for ever: what is seen then is for the test to judge. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo()) && Date.now() < end) await new Promise(resolve => setTimeout(resolve, PAUSE));
}
