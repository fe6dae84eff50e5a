/** The fields of `Vendor`, with what `src/vendors/types.ts` says of each. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const TYPES = new URL('../../src/vendors/types.ts', import.meta.url);

/** Each with its name, its comment or that of its type, and whether a vendor may be without it; in the order of the file. */
export function vendorFields() {
  const source = ts.createSourceFile('types.ts', readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = new Map(source.statements.map(node => [node.name?.text, node]));
  return named.get('Vendor').members.map(member => {
    const type = named.get(/[A-Z]\w+/.exec(member.type.getText())?.[0]);
    return {
      name: member.name.text,
      comment: commentOf(member) || (type ? `${commentOf(type)} See ${type.name.text} in types.ts.` : ''),
      isOptional: !!member.questionToken,
    };
  });
}

function commentOf(node) {
  const texts = ts.getJSDocCommentsAndTags(node).map(doc => doc.getText());
  return texts
    .map(text =>
      text
        .replace(/^\/\*\*|\*\/$|^\s*\*(?!\/)/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' ');
}
