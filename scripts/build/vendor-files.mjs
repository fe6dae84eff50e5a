import { evaluate } from './evaluate.mjs';

/** Writes a file per vendor with what visitors are told of it; the preferences fetch those of the listed ones. */
export function vendorFiles() {
  return {
    name: 'vendor-files',
    async generateBundle() {
      const { facts } = await evaluate('src/vendors/facts.ts');
      for (const [id, about] of Object.entries(facts)) {
        const source = `export const about=${JSON.stringify(about)};\n`;
        this.emitFile({ type: 'asset', fileName: `vendors/${id}.js`, source });
      }
    },
  };
}
