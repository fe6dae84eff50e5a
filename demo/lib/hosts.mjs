/** Whether the site itself lives at this host; everything else is somebody else's. */
export function isOwnHost(host) {
  return /(^|\.)fernhill\.test$|^localhost$|^127\.0\.0\.1$/.test(host);
}
