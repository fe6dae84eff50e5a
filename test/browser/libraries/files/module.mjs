export default 'module';
export const url = import.meta.url.replace(/.*\/lab/, '/lab');
export const late = () => import('./later.mjs');
