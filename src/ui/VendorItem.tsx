import type { VNode } from 'preact';
import type { VendorInfo } from '../types.js';
import type { VendorAbout } from '../vendors/types.js';
import { CookieList } from './CookieList.js';
import { companyOf } from './company.js';
import { Switch } from './Switch.js';
import { fill, type Words } from './words.js';

/** One vendor of the dialog. */
export interface VendorItemProps {
  readonly words: Words;
  readonly language: string;
  readonly id: string;
  readonly vendor: VendorInfo;
  /** Absent until it has arrived, or when it cannot be had. */
  readonly about: VendorAbout | undefined;
  readonly on: boolean;
  readonly disabled: boolean;
  onSwitch(on: boolean): void;
}

/** A vendor: its switch, who it is, what it does, where to read on. */
export function VendorItem(props: VendorItemProps): VNode {
  const { id, vendor, about = {}, words, language } = props;
  const { policyUrl, optOutUrl, cookies } = about;
  const { name } = vendor;
  const purpose = words[`${vendor.id}Text`] ?? about.purpose; // the owner's words for this language
  const who = companyOf(about, language);
  return (
    <li class="vendor" part="vendor">
      <div class="row">
        <h4>
          <label for={id}>{name}</label>
        </h4>
        <Switch id={id} on={props.on} disabled={props.disabled} onSwitch={props.onSwitch} />
      </div>
      {who && <p>{who}</p>}
      {purpose && <p>{purpose}</p>}
      {policyUrl && <Outside href={policyUrl} text={fill(words.policyOf, { name })} words={words} />}
      {optOutUrl && <Outside href={optOutUrl} text={fill(words.optOut, { name })} words={words} />}
      {cookies && cookies.length > 0 && <CookieList cookies={cookies} words={words} language={language} />}
    </li>
  );
}

/** A link to another site: in a new tab, or the draft would be lost; and it says so. */
function Outside({ href, text, words }: { href: string; text: string; words: Words }): VNode {
  return (
    <a href={href} target="_blank" rel="noopener">
      {text} <span class="quiet">{words.newTab}</span>
    </a>
  );
}
