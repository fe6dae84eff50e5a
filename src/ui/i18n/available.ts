/**
 * The languages there are, named as their files; after `|`, what else they are called, as a regular expression. The
 * first that fits is taken, so a region stands before its language. What is not here is never asked for.
 *
 * `no` is read as Bokmål, and so is Nynorsk, which has no file; `iw` was Hebrew until 1989. Hong Kong and Macau read
 * traditional characters, as Taiwan does.
 *
 * @see https://www.iana.org/assignments/language-subtag-registry
 */
export const available =
  'ar bg cs da de el en es et fa fi fr ga he|iw hi hr hu it ja ko lt lv mt nb|n[no] nl pl pt-BR pt ro sk sl sv tr uk zh-TW|zh-(hant|hk|mo) zh';
