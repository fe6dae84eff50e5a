/**
 * Opens the preferences from the banner, with the vendors of the last category, for the scripts that take pictures.
 *
 * @param {import('playwright-core').Page} tab
 */
export async function openPreferences(tab) {
  await tab.locator('[data-consent=banner] [data-consent=preferences]').click();
  await tab.locator('dialog [aria-expanded]').last().click();
  await tab.waitForTimeout(300); // what is told of the vendors is fetched
}
