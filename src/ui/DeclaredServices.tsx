import type { VNode } from 'preact';
import type { VendorInfo } from '../types.js';
import type { VendorAbout } from '../vendors/types.js';
import { companyOf } from './company.js';
import type { DeclarationProps } from './DeclarationTables.js';
import { ScrollingTable } from './ScrollingTable.js';
import { fill } from './words.js';

/** The services of a category: what for, whose, where to read on, and whether they are allowed at the moment. */
export function DeclaredServices(
  props: DeclarationProps & { vendors: readonly VendorInfo[]; caption: string },
): VNode {
  const { id, words } = props;
  return (
    <ScrollingTable
      id={`${id}-services`}
      headingId={id}
      name="services"
      caption={props.caption}
      columns={[words.service, words.purpose, words.company]}
    >
      {props.vendors.map(vendor => (
        <Service key={vendor.id} {...props} vendor={vendor} about={props.about[vendor.id] ?? {}} />
      ))}
    </ScrollingTable>
  );
}

interface ServiceProps extends Pick<DeclarationProps, 'words' | 'language' | 'consent'> {
  readonly vendor: VendorInfo;
  readonly about: VendorAbout;
}

function Service({ words, language, consent, vendor, about }: ServiceProps): VNode {
  const { policyUrl, optOutUrl } = about;
  const { id, name } = vendor;
  const isOn = consent.has(id);
  return (
    <tr>
      <th scope="row">
        {name} <span class={`askfirst-${isOn ? 'on' : 'off'}`}>({isOn ? words.on : words.off})</span>
      </th>
      <td>{words[`${id}Text`] ?? about.purpose}</td>
      <td>
        {companyOf(about, language)}
        {policyUrl && <Link href={policyUrl} text={fill(words.policyOf, { name })} />}
        {optOutUrl && <Link href={optOutUrl} text={fill(words.optOut, { name })} />}
      </td>
    </tr>
  );
}

function Link({ href, text }: { href: string; text: string }): VNode {
  return (
    <>
      <br />
      <a href={href}>{text}</a>
    </>
  );
}
