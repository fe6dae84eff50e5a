import type { Texts } from './en.js';

/**
 * Arabic. Names, hosts and domains are isolated, or their dots and brackets would change sides.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const ar: Texts = {
  dir: 'rtl',
  comma: '، ',
  title: 'هل يمكننا استخدام ملفات تعريف الارتباط؟',
  intro:
    'يرغب هذا الموقع والخدمات التي يستخدمها ({count}) في تخزين بيانات على جهازك وقراءتها، للأغراض التالية: {purposes}. يمكنك تغيير إجابتك في أي وقت.',
  newTitle: 'هل يمكننا استخدام هذه الخدمات الجديدة؟',
  newIntro: 'أُضيفت بعد إجابتك الأخيرة: \u2068{names}\u2069. تبقى إجاباتك الأخرى كما هي.',
  gpc: 'تمت مراعاة طلب الرفض (Global Privacy Control).',
  policy: 'سياسة الخصوصية',
  accept: 'قبول الكل',
  reject: 'رفض الكل',
  preferences: 'التفضيلات',
  closeReject: 'إغلاق ورفض الكل',
  saved: 'تم حفظ اختيارك.',

  heading: 'تفضيلاتك',
  hint: 'اختر ما يجوز لهذا الموقع استخدامه. لا يتغير شيء قبل الحفظ.',
  close: 'إغلاق دون حفظ',
  save: 'حفظ الاختيار',
  on: 'مفعّل',
  off: 'معطّل',
  mixed: 'مفعّل جزئيًا',
  always: 'مفعّل دائمًا: لا يعمل هذا الموقع من دونه.',
  services: {
    zero: '{count} خدمة',
    one: 'خدمة واحدة ({count})',
    two: 'خدمتان ({count})',
    few: '{count} خدمات',
    many: '{count} خدمة',
    other: '{count} خدمة',
  },
  search: 'البحث عن خدمات',
  noMatch: 'لا توجد خدمة مطابقة.',
  chosen: 'إجابتك بتاريخ {date}: {how}.',
  howAccept: 'قبول الكل',
  howReject: 'رفض الكل',
  howSome: 'قبول البعض',
  howSignal: 'قدّمها متصفحك',
  notChosen: 'لم تقدّم إجابة بعد.',
  receipt: 'إيصال موافقتك',
  receiptText: 'ما أجبت به مع رقمه. يُحفظ على هذا الجهاز فقط.',
  download: 'تنزيل',
  policyOf: 'سياسة خصوصية \u2068{name}\u2069',
  optOut: 'الرفض لدى \u2068{name}\u2069',
  newTab: '(يُفتح في علامة تبويب جديدة)',
  cookies: 'ملفات تعريف الارتباط',
  session: 'حتى إغلاق المتصفح',
  unknown: 'المدة غير مذكورة',
  firstParty: 'معيّن لهذا الموقع',
  thirdParty: 'معيّن من طرف ثالث، \u2068{domain}\u2069',

  necessaryLabel: 'الضروري',
  necessaryText: 'ما يحتاج إليه الموقع للوظائف التي تطلبها، مثل تسجيل الدخول أو تذكّر هذا الاختيار.',
  functionalLabel: 'الوظائف',
  functionalText: 'وظائف إضافية، مثل مقاطع الفيديو والخرائط والدردشة والإعدادات المحفوظة.',
  analyticsLabel: 'التحليلات',
  analyticsText: 'تُظهر كيفية استخدام الموقع: الصفحات التي تُقرأ ومواضع حدوث الأخطاء.',
  marketingLabel: 'التسويق',
  marketingText: 'يقيس الإعلانات ويعرض لك إعلانات تناسب ما تفعله على هذا الموقع ومواقع أخرى.',

  embedTitle: 'لم يتم تحميل \u2068{name}\u2069 بعد',
  embedText: 'عند التحميل، يتلقى \u2068{name}\u2069 بيانات مثل عنوان IP الخاص بك، وقد يخزّن بيانات على جهازك.',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: 'السماح دائمًا: \u2068{name}\u2069',
  openThere: 'فتح على \u2068{host}\u2069',

  service: 'الخدمة',
  purpose: 'الغرض',
  company: 'الشركة',
  name: 'الاسم',
  lifetime: 'المدة',
  setBy: 'جهة التعيين',
  noServices: 'لا يستخدم هذا الموقع خدمات تتطلب موافقتك.',
  changeAnswer: 'تغيير الإجابة',
};

export default ar;
