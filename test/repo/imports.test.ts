// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Import, reach, readImports, wrongArrow } from './import-rules.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url).href);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(file => file.split('\\').join('/'))
  .filter(file => /\.tsx?$/.test(file));
const exists = (file: string) => existsSync(join(src, file));
const imports = files.flatMap(file => readImports(file, readFileSync(join(src, file), 'utf8'), exists));

const arrow = (from: string, to: string, isType = false): Import => ({ from, to, isType, isLazy: false });

describe('the sources', () => {
  test('were read', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => /\.tsx?$/.test(to) && !exists(to))).toEqual([]);
  });

  test('have no wrong arrow', () => {
    expect(imports.map(wrongArrow).filter(wrong => wrong !== null)).toEqual([]);
  });

  test('have no circle', () => {
    const values = imports.filter(({ isType, isLazy }) => !isType && !isLazy);
    const circles = values.filter(({ from, to }) => reach(to, values).has(from));
    expect(circles.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('keep the UI and the words of messages out of what every page downloads', () => {
    const core = [...reach('script.ts', imports)];
    expect(
      core.filter(file =>
        /^preact|^ui\/(mount|preferences|i18n)|^messages|^catalogue\/(facts|about)/.test(file),
      ),
    ).toEqual([]);
    expect(core).toContain('ui/shell.ts');
  });
});

describe('the rule', () => {
  test.each([
    arrow('gate/gate.ts', 'lib/natives.ts'),
    arrow('gate/gate.ts', 'gate/match.ts'),
    arrow('gate/gate.ts', 'state/store.ts', true),
    arrow('consent.ts', 'api.ts'),
    arrow('consent.ts', 'signals/google.ts'),
    arrow('script.ts', 'catalogue/known.ts'),
    arrow('index.ts', 'consent.ts'),
    arrow('ui/Banner.tsx', 'preact/hooks'),
    arrow('state/cookie.ts', 'js-cookie'),
    arrow('messages.ts', 'catalogue/parameters.ts'),
    arrow('catalogue/facts.ts', 'vendors/index.ts'),
  ])('lets $from import $to', allowed => {
    expect(wrongArrow(allowed)).toBeNull();
  });

  test.each([
    arrow('gate/gate.ts', 'state/store.ts'),
    arrow('ui/shell.ts', 'consent.ts'),
    arrow('signals/google.ts', 'vendors/google-ads.ts'),
    arrow('lib/warn.ts', 'messages.ts'),
    arrow('lib/patch.ts', 'gate/gate.ts'),
    arrow('vendors/youtube.ts', 'lib/pattern.ts'),
    arrow('types.ts', 'vendors/index.ts'),
    arrow('api.ts', 'consent.ts'),
    arrow('consent.ts', 'script.ts'),
    arrow('script.ts', 'index.ts'),
    arrow('messages.ts', 'config/check.ts'),
    arrow('gate/gate.ts', 'preact'),
    arrow('consent.ts', 'js-cookie'),
    arrow('lib/warn.ts', 'left-pad'),
  ])('does not let $from import $to', wrong => {
    expect(wrongArrow(wrong)).toContain('must not import');
  });

  test('asks for a place for a new folder', () => {
    expect(wrongArrow(arrow('misc/things.ts', 'lib/own.ts'))).toContain('"misc" has no place');
  });
});

test('the reader sees every kind of import', () => {
  const source = `import type { A } from './a.js'; import { type B } from './b.js'; import './c.js';
    export * from '../lib/d.js'; export type { E } from 'e'; const f = () => import('./f.js');`;
  const seen = readImports('gate/x.ts', source, file => file === 'gate/c.tsx');
  expect(seen.map(({ to, isType, isLazy }) => [to, isType, isLazy])).toEqual([
    ['gate/a.ts', true, false],
    ['gate/b.ts', false, false],
    ['gate/c.tsx', false, false],
    ['lib/d.ts', false, false],
    ['e', true, false],
    ['gate/f.ts', false, true],
  ]);
});
