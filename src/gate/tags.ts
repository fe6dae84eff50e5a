/** What stands in a start tag behind its name. A quoted value may hold `>`. */
const INSIDE = `((?:"[^"]*"|'[^']*'|[^'">])*)`;

/**
 * Finds the start tags in a string of HTML, past comments and the text of scripts and styles.
 *
 * @param passed A pattern of more that is passed over, with a `|` at its end.
 */
export const tagPattern = (passed = ''): RegExp =>
  new RegExp(
    `<!--[\\s\\S]*?(?:-->|$)|${passed}<(script|style)\\b${INSIDE}>([\\s\\S]*?)(?=</\\1|$)|<([a-z][^\\s/>]*)${INSIDE}>`,
    'gi',
  );

/**
 * Puts something else in the place of start tags.
 *
 * @param replace Gets a tag, the name in it and the rest; of a script or a style also its text, which counts as part of it.
 */
export const replaceTags = (
  html: string,
  pattern: RegExp,
  replace: (whole: string, name: string, rest: string, text: string) => string,
): string =>
  html.replace(pattern, (whole, raw, rawRest, text = '', name = raw, rest = rawRest) =>
    name ? replace(whole, name, rest, text) : whole,
  );

/** A tag that has begun and not ended, as in `document.write('<im'); document.write('g src=…>')`. */
export const UNFINISHED = /<(?:[a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:"[^"]*|'[^']*)?)?$/i;
