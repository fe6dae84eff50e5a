import type { VNode } from 'preact';
import type { CategoryInfo, VendorInfo } from '../types.js';
import { fillCount } from './count.js';
import type { DialogProps } from './Dialog.js';
import { standing, vendorsOf } from './draft.js';
import { Switch } from './Switch.js';
import { VendorItem } from './VendorItem.js';
import { labelOf } from './words.js';

/** One category of the dialog. */
export interface CategorySectionProps extends DialogProps {
  readonly category: CategoryInfo;
  /** Unique in the shadow root; the ids of its parts begin with it. */
  readonly id: string;
  /** What a search has found; `null` while nothing is searched for. */
  readonly found: readonly VendorInfo[] | null;
}

/** A category: what it is for, its switch, and its vendors on demand; of a search what it has found, and nothing else. */
export function CategorySection(props: CategorySectionProps): VNode | null {
  const { category, id, words, question, draft, about, found } = props;
  const { necessary } = category;
  const state = necessary ? 'on' : standing(draft, question, category.id);
  const vendors = vendorsOf(question, category.id);
  const label = labelOf(words, category);
  const services = fillCount(words.services, vendors.length, props.language);
  const shown = found?.filter(vendor => vendor.category === category.id) ?? vendors;
  const unfolded = !!found || props.open.has(category.id);
  if (found && shown.length === 0) return null;
  return (
    <section class="category" part="category">
      <div class="row">
        <h3>
          <label for={id}>{label}</label>
        </h3>
        <span id={`${id}-state`}>{words[state]}</span>
        <Switch
          id={id}
          on={state === 'on'}
          mixed={state === 'mixed'}
          disabled={necessary}
          describedBy={necessary ? `${id}-why` : state === 'mixed' ? `${id}-state` : undefined}
          onSwitch={on => props.onCategory(category.id, on)}
        />
      </div>
      <p>{category.description || words[`${category.id}Text`]}</p>
      {necessary && <p id={`${id}-why`}>{words.always}</p>}
      {vendors.length > 0 && !found && (
        <button
          type="button"
          class="fold"
          aria-expanded={unfolded}
          aria-controls={`${id}-list`}
          aria-label={`${services}, ${label}`}
          onClick={() => props.onFold(category.id)}
        >
          {services}
        </button>
      )}
      <ul id={`${id}-list`}>
        {unfolded &&
          shown.map((vendor, index) => (
            <VendorItem
              key={vendor.id}
              id={`${id}-${index}`}
              vendor={vendor}
              about={about[vendor.id]}
              words={words}
              language={props.language}
              on={necessary || !!draft.vendors[vendor.id]}
              disabled={necessary}
              onSwitch={on => props.onVendor(vendor.id, on)}
            />
          ))}
      </ul>
    </section>
  );
}
