/** The command that the package installs, as built. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: string[]) => spawnSync('node', ['dist/cli.js', ...args], { encoding: 'utf8' });

test.each(['--help', '-h'])('%s tells what there is, and is no mistake', flag => {
  const { status, stdout, stderr } = run(flag);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('askfirst guard --config consent.json');
});

test.each([
  ['no command', [], 'askfirst guard --config'],
  ['no configuration', ['guard'], 'askfirst guard --config'],
  ['an option that is not there', ['guard', '--confg', 'x'], "Unknown option '--confg'"],
  ['a file that is not there', ['guard', '--config', 'not-there.json'], 'not-there.json'],
])('%s: ends with 1, and says why', (_name, args, words) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(words);
});
