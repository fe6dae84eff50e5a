/** The entry behind `<script src="consent.js">`: finds its configuration and starts. */
import { claims, known } from './catalogue/known.js';
import { mergeOptions, readAttributes } from './config/attributes.js';
import { resolve } from './config/resolve.js';
import { fetchFile, readInline } from './config/sources.js';
import { warn } from './lib/warn.js';
import { loadData, run, tag } from './tag.js';
import type { VendorFacts } from './vendors/types.js';

const { options, file } = readAttributes(tag, known);

run({
  known,
  claims,
  facts: id => loadData(`vendors/${id}.json`) as Promise<VendorFacts>,
  cookieName: options.cookie?.name ?? 'consent',
  plan(give, fetcher) {
    const start = (fromFile?: unknown) => {
      const { plan, problems } = resolve(mergeOptions([options, fromFile, readInline(document)]), known);
      for (const problem of problems) warn('option', ...problem);
      give(plan);
    };
    if (file === null) start();
    else void fetchFile(file, fetcher).then(found => found !== undefined && start(found));
  },
});
