import { evaluate } from './evaluate.mjs';

/**
 * Writes two files per vendor: what is needed of a listed one (`vendors/hotjar.json`), and what visitors are told of it, which the
 * preferences fetch (`vendors/hotjar.about.json`).
 */
export function vendorFiles() {
  return {
    name: 'vendor-files',
    async generateBundle() {
      const { facts } = await evaluate('src/catalogue/facts.ts');
      const { about } = await evaluate('src/catalogue/about.ts');
      const emit = (fileName, data) =>
        this.emitFile({ type: 'asset', fileName: `vendors/${fileName}.json`, source: JSON.stringify(data) });
      for (const id of Object.keys(facts)) {
        emit(id, facts[id]);
        emit(`${id}.about`, about[id]);
      }
    },
  };
}
