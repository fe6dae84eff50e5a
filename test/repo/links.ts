/** Reads the links of Markdown files, and says which lead nowhere. Addresses of other sites are not looked at. */
import { dirname, normalize } from 'node:path/posix';

/** Text of the repository's files, by path; `null` for one that is not there. */
export type Read = (path: string) => string | null;

/** The targets in one file that do not exist, or have no such heading. */
export function deadLinks(file: string, read: Read): string[] {
  const text = withoutCode(read(file) ?? '');
  const targets = Array.from(
    text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]:\s*(\S+)/gm),
    match => match[1] ?? match[2] ?? '',
  );
  return targets.filter(target => !/^[a-z]+:/i.test(target) && !leadsSomewhere(file, target, read));
}

function leadsSomewhere(file: string, target: string, read: Read): boolean {
  const [path = '', heading] = target.split('#');
  const found = path ? normalize(`${dirname(file)}/${path}`).replace(/\/$/, '') : file;
  const text = read(found);
  return text !== null && (heading === undefined || headings(text).includes(heading));
}

/** Anchors as GitHub makes them: small letters, punctuation dropped, spaces to dashes, a number when repeated. */
function headings(text: string): string[] {
  const seen = new Map<string, number>();
  return Array.from(withoutFences(text).matchAll(/^#{1,6}\s+(.*)$/gm), ([, title = '']) => {
    const slug = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

const withoutFences = (text: string) => text.replace(/^( *)(`{3,})[\s\S]*?^\1\2 *$/gm, '');
const withoutCode = (text: string) => withoutFences(text).replace(/`[^`\n]*`/g, '');
