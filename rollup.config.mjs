/**
 * Builds `dist/`. The same sources always give the same bytes, so that the committed files can be compared with
 * a fresh build.
 */
import { readdirSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { dts } from 'rollup-plugin-dts';
import { evaluated } from './scripts/build/evaluate.mjs';
import { minify, minifyEager } from './scripts/build/minify.mjs';
import { schema } from './scripts/build/schema.mjs';
import { vendorFiles } from './scripts/build/vendor-files.mjs';

rmSync('dist', { recursive: true, force: true });

const LANGUAGE = /^(?!en)[a-z]{2}(-[A-Z]{2})?\.ts$/;
const languages = readdirSync('src/ui/i18n').filter(file => LANGUAGE.test(file));

const compile = () => [
  evaluated('src/catalogue/packed.ts'),
  evaluated('src/catalogue/facts.ts'),
  evaluated('src/catalogue/about.ts'),
  evaluated('src/catalogue/parameters.ts'),
  nodeResolve(),
  typescript({ compilerOptions: { noEmit: false, types: [] }, include: ['src/**'] }),
];

export default [
  {
    input: 'src/script.ts',
    plugins: [...compile(), minifyEager(), vendorFiles(), schema()],
    output: { file: 'dist/consent.js', format: 'iife' },
  },
  {
    input: 'src/stub.ts',
    plugins: [...compile(), minify()],
    output: { file: 'dist/stub.js', format: 'iife' },
  },
  {
    input: 'src/guard.ts',
    plugins: [...compile(), minify()],
    output: { file: 'dist/consent.guard.js', format: 'iife' },
  },
  {
    input: 'src/cli/main.ts',
    external: /^node:/,
    plugins: compile(),
    output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
  },
  {
    input: 'src/messages.ts',
    plugins: [...compile(), minify()],
    output: { file: 'dist/consent.messages.js', format: 'es' },
  },
  {
    input: 'src/ui/mount.tsx',
    plugins: [...compile(), minify()],
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'consent.ui.js',
      chunkFileNames: 'consent.[name].js',
    },
  },
  {
    // By itself: a page that asks nothing any more, and holds a frame, needs nothing else of the UI.
    input: 'src/ui/placeholders.ts',
    plugins: [...compile(), minify()],
    output: { file: 'dist/consent.placeholders.js', format: 'es' },
  },
  {
    input: 'src/ui/opener-words.ts',
    plugins: [...compile(), minify()],
    output: { file: 'dist/consent.opener.js', format: 'es' },
  },
  {
    input: Object.fromEntries(languages.map(file => [file.replace('.ts', ''), `src/ui/i18n/${file}`])),
    plugins: [...compile(), minify()],
    output: { dir: 'dist/i18n', format: 'es' },
  },
  {
    // For bundlers: readable, dependencies left to them.
    input: { index: 'src/index.ts', vendors: 'src/vendors/index.ts' },
    external: [/^preact/, 'js-cookie'],
    plugins: compile(),
    output: {
      dir: 'dist/esm',
      format: 'es',
      chunkFileNames: ({ name }) => (name === 'index' ? 'core.js' : '[name].js'),
    },
  },
  {
    input: { index: 'src/index.ts', vendors: 'src/vendors/index.ts' },
    plugins: [dts()],
    output: { dir: 'dist/esm', format: 'es', chunkFileNames: '[name].d.ts' },
  },
];
