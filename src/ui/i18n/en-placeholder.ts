/** English for what stands in the place of a held video, map or form: inside the file of the placeholders. */
export const enPlaceholder = {
  embedTitle: '{name} is not loaded yet',
  embedText:
    'When it loads, {name} receives data such as your IP address, and may store data on your device.',
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow {name}',
  /** A link to the same thing at the vendor's. */
  openThere: 'Open at {host}',
};
