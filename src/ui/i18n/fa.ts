import type { Texts } from './en.js';

/**
 * Persian. Names, hosts and domains are isolated, or their dots and brackets would change sides.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const fa: Texts = {
  dir: 'rtl',
  comma: '، ',
  title: 'آیا اجازه داریم از کوکی‌ها استفاده کنیم؟',
  intro:
    'این سایت و سرویس‌هایی که به کار می‌برد ({count}) می‌خواهند داده‌هایی در دستگاه شما ذخیره کنند و بخوانند، برای: {purposes}. هر زمان می‌توانید پاسخ خود را تغییر دهید.',
  newTitle: 'آیا اجازه داریم از این سرویس‌های جدید استفاده کنیم؟',
  newIntro: 'پس از آخرین پاسخ شما اضافه شده: \u2068{names}\u2069. پاسخ‌های دیگر شما تغییر نمی‌کند.',
  gpc: 'درخواست انصراف رعایت شد (Global Privacy Control).',
  policy: 'سیاست حریم خصوصی',
  accept: 'پذیرفتن همه',
  reject: 'رد کردن همه',
  preferences: 'تنظیمات',
  closeReject: 'بستن و رد کردن همه',
  saved: 'انتخاب شما ذخیره شد.',

  heading: 'تنظیمات شما',
  hint: 'انتخاب کنید این سایت از چه چیزهایی استفاده کند. تا ذخیره نکنید، چیزی تغییر نمی‌کند.',
  close: 'بستن بدون ذخیره',
  save: 'ذخیرهٔ انتخاب',
  on: 'روشن',
  off: 'خاموش',
  mixed: 'تا حدی روشن',
  always: 'همیشه روشن: این سایت بدون آن کار نمی‌کند.',
  services: { one: '{count} سرویس', other: '{count} سرویس' },
  search: 'جستجوی سرویس‌ها',
  noMatch: 'سرویسی پیدا نشد.',
  chosen: 'پاسخ شما در {date}: {how}.',
  howAccept: 'همه پذیرفته شد',
  howReject: 'همه رد شد',
  howSome: 'بخشی پذیرفته شد',
  howSignal: 'مرورگر شما آن را داده است',
  notChosen: 'هنوز پاسخ نداده‌اید.',
  receipt: 'رسید رضایت شما',
  receiptText: 'پاسخ شما همراه با شمارهٔ آن. فقط در این دستگاه نگه داشته می‌شود.',
  download: 'بارگیری',
  policyOf: 'سیاست حریم خصوصی \u2068{name}\u2069',
  optOut: 'انصراف در \u2068{name}\u2069',
  newTab: '(در زبانهٔ جدید باز می‌شود)',
  cookies: 'کوکی‌ها',
  session: 'تا بسته شدن مرورگر',
  unknown: 'مدت اعلام نشده',
  firstParty: 'برای این سایت تنظیم شده',
  thirdParty: 'از سوی شخص ثالث تنظیم شده، \u2068{domain}\u2069',

  necessaryLabel: 'ضروری',
  necessaryText:
    'آنچه سایت برای قابلیت‌های درخواستی شما لازم دارد، مانند ورود به حساب یا به خاطر سپردن این انتخاب.',
  functionalLabel: 'قابلیت‌ها',
  functionalText: 'قابلیت‌های اضافی مانند ویدیو، نقشه، گفتگو و تنظیمات ذخیره‌شده.',
  analyticsLabel: 'تحلیل',
  analyticsText: 'نشان می‌دهد سایت چگونه استفاده می‌شود: کدام صفحه‌ها خوانده می‌شوند و کجا مشکلی پیش می‌آید.',
  marketingLabel: 'بازاریابی',
  marketingText: 'تبلیغات را می‌سنجد و تبلیغاتی متناسب با فعالیت شما در این سایت و سایت‌های دیگر نشان می‌دهد.',

  embedTitle: '\u2068{name}\u2069 هنوز بارگذاری نشده است',
  embedText:
    'هنگام بارگذاری، \u2068{name}\u2069 داده‌هایی مانند نشانی IP شما را دریافت می‌کند و ممکن است داده‌هایی در دستگاه شما ذخیره کند.',
  loadOnce: 'بارگذاری یک‌باره',
  alwaysAllow: 'اجازهٔ همیشگی: \u2068{name}\u2069',
  openThere: 'باز کردن در \u2068{host}\u2069',

  service: 'سرویس',
  purpose: 'هدف',
  company: 'شرکت',
  name: 'نام',
  lifetime: 'مدت',
  setBy: 'تنظیم‌کننده',
  noServices: 'این سایت از سرویسی که به رضایت شما نیاز داشته باشد استفاده نمی‌کند.',
  changeAnswer: 'تغییر پاسخ',
};

export default fa;
