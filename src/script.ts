/** The entry behind `<script src="consent.js">`: finds its configuration and starts. */
import './early.js';
// What takes time comes after it.
import { claims, known } from './catalogue/known.js';
import { mergeOptions, readAttributes } from './config/attributes.js';
import { resolve } from './config/resolve.js';
import { readInline } from './config/sources.js';
import { configFile, cookieName } from './early.js';
import { warn } from './lib/warn.js';
import { loadData, run, tag } from './tag.js';
import type { VendorFacts } from './vendors/types.js';

const options = readAttributes(tag, known);

run({
  known,
  claims,
  facts: id => loadData(`vendors/${id}.json`) as Promise<VendorFacts>,
  cookieName,
  plan(give) {
    const start = (fromFile?: unknown) => {
      const { plan, problems } = resolve(mergeOptions([options, fromFile, readInline(document)]), known);
      for (const problem of problems) warn('option', ...problem);
      give(plan);
    };
    if (configFile) void configFile.then(found => found !== undefined && start(found));
    else start();
  },
});
