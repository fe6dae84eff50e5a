import { writeFileSync } from 'node:fs';
import { evaluate } from './evaluate.mjs';

const text = description => ({ type: 'string', description });
const oneOf = (words, description) => ({ enum: words, description });
const list = description => ({ type: 'array', items: { type: 'string' }, description });

/** In the page already; or not used. */
const used = { enum: [true, false, null] };

/** Writes `consent.schema.json`, by which editors complete and check a configuration file. */
export function schema() {
  return {
    name: 'schema',
    async generateBundle() {
      const { catalogue } = await evaluate('src/vendors/index.ts');
      writeFileSync('consent.schema.json', `${JSON.stringify(configurationSchema(catalogue), null, 2)}\n`);
    },
  };
}

/** @param catalogue that of `src/vendors/index.ts` */
export function configurationSchema(catalogue) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Askfirst configuration',
    type: 'object',
    additionalProperties: false,
    // What every vendor of the catalogue has besides its parameters.
    $defs: { vendor: { type: 'object', properties: vendorFields } },
    properties: {
      $schema: text('This schema.'),
      revision: { type: 'integer', minimum: 0, default: 0, description: 'Raise it to ask everybody again.' },
      mode: oneOf(['opt-in', 'opt-out'], 'opt-in holds everything until the visitor agrees. Default opt-in.'),
      region: text("The visitor's region, told by your server, such as DE or US-CA."),
      regions: {
        type: 'object',
        description: 'Overrides by region.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: { mode: oneOf(['opt-in', 'opt-out'], 'Mode in this region.') },
        },
      },
      policyUrl: text('Address of your privacy policy.'),
      vendors: {
        type: 'object',
        description: 'The vendors your site uses. true when the tag is in the page already.',
        properties: Object.fromEntries(catalogue.flatMap(vendorEntries)),
        additionalProperties: { anyOf: [used, { type: 'string' }, ownVendor] },
      },
      categories: {
        type: 'object',
        description: 'Rename a category, or add one.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: { label: text('Its name.'), description: text('One sentence for visitors.') },
        },
      },
      unlisted: oneOf(
        ['hold-known', 'hold-all', 'allow'],
        'What happens to addresses of no listed vendor. Default hold-known.',
      ),
      cookie: {
        type: 'object',
        additionalProperties: false,
        properties: {
          name: text('Default consent.'),
          days: {
            type: 'integer',
            minimum: 1,
            maximum: 400,
            default: 180,
            description: 'Until we ask again.',
          },
          domain: {
            type: ['string', 'null'],
            description: 'Set it to share the answer between sub-domains.',
          },
          path: text('Default /.'),
          sameSite: oneOf(['Lax', 'Strict', 'None'], 'Default Lax.'),
        },
      },
      gpc: oneOf(
        ['refuse-ads', 'refuse-all', 'ignore'],
        'What Global Privacy Control refuses. Default refuse-ads.',
      ),
      language: text('A language such as de, or auto.'),
      texts: {
        type: 'object',
        description: 'Your own words, by language (or *) and key.',
        additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
      },
      ui: {
        type: 'object',
        additionalProperties: false,
        properties: {
          layout: oneOf(['corner', 'bar', 'center'], "The banner's form. Default corner."),
          position: oneOf(['bottom', 'top'], 'Where the banner stands. Default bottom.'),
          side: oneOf(['start', 'end'], 'Which corner, in reading direction. Default start.'),
          design: oneOf(['standard', 'soft', 'sharp', 'contrast'], 'Default standard.'),
          theme: oneOf(['auto', 'light', 'dark'], "Default auto: the page's, else the visitor's."),
          close: { type: 'boolean', default: false, description: 'A close button that refuses.' },
          opener: { type: 'boolean', default: true, description: 'Show the permanent button.' },
          openerPosition: oneOf(
            ['start', 'end', 'top-start', 'top-end'],
            'Its corner, in reading direction; start and end are at the bottom. Default start.',
          ),
        },
      },
      reloadOnRevoke: {
        type: 'boolean',
        default: true,
        description: 'Reload after a withdrawal when nothing else stops a tag.',
      },
    },
  };
}

/** A vendor under its id, and under each of its other names. */
function vendorEntries(vendor) {
  const same = { $ref: `#/properties/vendors/properties/${vendor.id}` };
  return [[vendor.id, vendorSchema(vendor)], ...(vendor.aliases ?? []).map(alias => [alias, same])];
}

function vendorSchema({ name, purpose, params = {} }) {
  const required = Object.keys(params).filter(key => params[key].required);
  const properties = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, parameter(value)]),
  );
  const others = key => required.filter(other => other !== key);
  const needs = required.filter(key => others(key).length > 0).map(key => [key, others(key)]);
  const options = {
    $ref: '#/$defs/vendor',
    properties,
    ...(needs.length > 0 ? { dependentRequired: Object.fromEntries(needs) } : {}),
    unevaluatedProperties: false,
  };
  const isIdEnough = params.id && others('id').length === 0;
  return {
    description: `${name}. ${purpose}`,
    anyOf: [used, ...(isIdEnough ? [properties.id] : []), options],
  };
}

function parameter({ pattern, example, about }) {
  const type = /^\d+$/.test(example) ? ['string', 'integer'] : 'string';
  return { type, pattern, examples: [example], description: about };
}

const vendorFields = {
  category: text('necessary, functional, analytics, marketing, or one of your own.'),
  name: text('The name visitors see.'),
  hosts: list('Addresses: host[/path][?query]; *. for sub-domains; a leading / for a path of your site.'),
  cookies: { type: 'array', items: { type: ['string', 'object'] }, description: 'Erased on withdrawal.' },
  storage: list('Keys of local and session storage erased on withdrawal.'),
  markers: list('Code that needs the vendor’s file, such as AcmeChat.init.'),
  company: text('Who runs it.'),
  country: text('Two-letter code.'),
  purpose: text('One sentence for visitors.'),
  policyUrl: text('Their privacy policy.'),
  optOutUrl: text('Where to object.'),
};

const ownVendor = {
  type: 'object',
  additionalProperties: false,
  required: ['hosts'],
  properties: vendorFields,
};
