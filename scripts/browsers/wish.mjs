import { existsSync } from 'node:fs';

/** The path an environment variable asks for, if it is set; it has to exist. */
export function wished(variable) {
  const path = process.env[variable];
  if (!path || existsSync(path)) return path || null;
  throw new Error(`${variable} is ${path}, and there is no such file. Correct it, or unset it.`);
}
