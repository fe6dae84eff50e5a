import { catalogue } from './vendors.js';

/** What the visitor is told about a vendor, apart from its name and category. */
function about(vendor) {
    const { company, country, purpose, policyUrl, optOutUrl, cookies } = vendor;
    return { company, country, purpose, policyUrl, ...(optOutUrl ? { optOutUrl } : {}), cookies };
}

/** What visitors are told of every vendor of the catalogue, by id; a chunk of its own in the npm package. */
const facts = Object.fromEntries(catalogue.map(vendor => [vendor.id, about(vendor)]));

export { facts };
