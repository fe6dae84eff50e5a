/**
 * The vendors' official snippets, unmodified, a file each in `tags/`. What a snippet leads to stands as JSON in the first
 * line of its file: `<!--tag {"run": "https://…"} -->`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../src/vendors/types.js';

/** What the first line says. */
export interface TagFacts {
  /** Beginning of the address of the file that runs once it is allowed, as it is sent: without a fragment. */
  readonly run?: string;
  /** Beginning of the address of the vendor's frame. */
  readonly frame?: string;
  /** Expression for the array in which calls wait for that file. */
  readonly queue?: string;
  /**
   * What the file finds in it after a yes: `arguments` as an array, a function as `ƒ`, a `Date` and a number that can only
   * be one as `*`.
   */
  readonly official?: readonly Json[];
  /** The same when Askfirst loads the file by its parameters. @default official */
  readonly loaded?: readonly Json[];
  /** What a withdrawal adds to it. @default nothing */
  readonly revoked?: readonly Json[];
  /** Why there is nothing to run; stands alone. */
  readonly none?: string;
}

/** A file of `tags/`. */
export interface Tag extends TagFacts {
  /** The catalogue's id. */
  readonly id: string;
  readonly snippet: string;
}

const FOLDER = fileURLToPath(new URL('tags/', import.meta.url).href);

export function readTags(): Tag[] {
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.html'));
  return files.sort().map(name => readTag(name.replace('.html', ''), readFileSync(FOLDER + name, 'utf8')));
}

function readTag(id: string, text: string): Tag {
  const [line, json] = /^<!--tag (.*) -->\r?\n/.exec(text) ?? [];
  if (!line || !json) throw new Error(`tags/${id}.html does not begin with a line <!--tag {…} -->.`);
  return { id, snippet: text.slice(line.length), ...parse(id, json) };
}

function parse(id: string, json: string): TagFacts {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`The first line of tags/${id}.html is not JSON.`, { cause: error });
  }
}
