import type { VNode } from 'preact';
import { lifetime, origin } from './cookie-facts.js';
import type { DeclarationProps, Declared } from './DeclarationTables.js';
import { ScrollingTable } from './ScrollingTable.js';

/** The cookies of a category: of which service, what for, how long, whose. */
export function DeclaredCookies(props: DeclarationProps & { cookies: readonly Declared[] }): VNode {
  const { id, words, language } = props;
  return (
    <ScrollingTable
      id={`${id}-cookies`}
      headingId={id}
      name="cookies"
      caption={words.cookies}
      columns={[words.name, words.service, words.purpose, words.lifetime, words.setBy]}
    >
      {props.cookies.map(({ service, cookie }) => (
        <tr key={service + cookie.name}>
          <th scope="row">
            <code dir="ltr">{cookie.name}</code>
          </th>
          <td>{service}</td>
          <td>{cookie.purpose}</td>
          <td>{lifetime(cookie, words, language)}</td>
          <td>{origin(cookie, words)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
