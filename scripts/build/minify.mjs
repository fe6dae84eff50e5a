import terser from '@rollup/plugin-terser';

const OPTIONS = {
  ecma: 2022,
  // None of our functions that leaves `this` alone is used as a constructor: it may become an arrow.
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
  mangle: { toplevel: true },
};

/** For what browsers fetch when it is needed. */
export const minify = () => terser({ ...OPTIONS, format: { comments: false } });

/**
 * For what the page waits for. It runs nearly all of itself at once: Chromium then compiles it whole, and beside the
 * download, instead of each function at its first call
 * (https://github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
export const minifyEager = () =>
  terser({ ...OPTIONS, format: { comments: false, preamble: '//# allFunctionsCalledOnLoad' } });
