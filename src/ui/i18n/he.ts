import type { Texts } from './en.js';

/**
 * Hebrew. Names, hosts and domains are isolated, or their dots and brackets would change sides.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const he: Texts = {
  dir: 'rtl',
  comma: ', ',
  title: 'האם מותר לנו להשתמש בעוגיות?',
  intro:
    'האתר הזה והשירותים שבהם הוא משתמש ({count}) מבקשים לאחסן מידע במכשיר שלך ולקרוא אותו, למטרות: {purposes}. אפשר לשנות את התשובה בכל עת.',
  newTitle: 'האם מותר לנו להשתמש בשירותים החדשים האלה?',
  newIntro: 'נוספו מאז תשובתך האחרונה: \u2068{names}\u2069. שאר התשובות שלך לא משתנות.',
  gpc: 'בקשת הסירוב כובדה (Global Privacy Control).',
  policy: 'מדיניות פרטיות',
  accept: 'אישור הכול',
  reject: 'דחיית הכול',
  preferences: 'העדפות',
  closeReject: 'סגירה ודחיית הכול',
  saved: 'הבחירה שלך נשמרה.',

  heading: 'ההעדפות שלך',
  hint: 'כאן בוחרים במה מותר לאתר להשתמש. דבר לא משתנה עד לשמירה.',
  close: 'סגירה בלי לשמור',
  save: 'שמירת הבחירה',
  on: 'פועל',
  off: 'כבוי',
  mixed: 'פועל חלקית',
  always: 'פועל תמיד: האתר הזה אינו עובד בלעדיו.',
  services: { one: '{count} שירות', two: '{count} שירותים', other: '{count} שירותים' },
  search: 'חיפוש שירותים',
  noMatch: 'אין שירות מתאים.',
  chosen: 'התשובה שלך מתאריך {date}: {how}.',
  howAccept: 'הכול אושר',
  howReject: 'הכול נדחה',
  howSome: 'חלק אושר',
  howSignal: 'נמסרה על ידי הדפדפן שלך',
  notChosen: 'עדיין לא ענית.',
  receipt: 'אישור ההסכמה שלך',
  receiptText: 'מה ענית, עם מספר. נשמר במכשיר הזה בלבד.',
  download: 'הורדה',
  policyOf: 'מדיניות הפרטיות של \u2068{name}\u2069',
  optOut: 'סירוב אצל \u2068{name}\u2069',
  newTab: '(נפתח בכרטיסייה חדשה)',
  cookies: 'עוגיות',
  session: 'עד סגירת הדפדפן',
  unknown: 'משך לא צוין',
  firstParty: 'נקבעה עבור האתר הזה',
  thirdParty: 'נקבעה על ידי צד שלישי, \u2068{domain}\u2069',

  necessaryLabel: 'הכרחי',
  necessaryText: 'מה שהאתר צריך עבור פעולות שביקשת, כמו כניסה לחשבון או זכירת הבחירה הזאת.',
  functionalLabel: 'פונקציונליות',
  functionalText: 'תכונות נוספות, כמו סרטונים, מפות, צ׳אט והגדרות שמורות.',
  analyticsLabel: 'סטטיסטיקה',
  analyticsText: 'מראה איך משתמשים באתר: אילו דפים נקראים ואיפה משהו משתבש.',
  marketingLabel: 'שיווק',
  marketingText: 'מודד פרסום ומציג לך פרסומות שמתאימות לפעילות שלך באתר הזה ובאתרים אחרים.',

  embedTitle: '\u2068{name}\u2069 עדיין לא נטען',
  embedText: 'בעת הטעינה, \u2068{name}\u2069 מקבל מידע כגון כתובת ה-IP שלך, ועשוי לאחסן מידע במכשיר שלך.',
  loadOnce: 'טעינה חד-פעמית',
  alwaysAllow: 'לאפשר תמיד: \u2068{name}\u2069',
  openThere: 'פתיחה באתר \u2068{host}\u2069',

  service: 'שירות',
  purpose: 'מטרה',
  company: 'חברה',
  name: 'שם',
  lifetime: 'משך',
  setBy: 'נקבעה על ידי',
  noServices: 'האתר הזה אינו משתמש בשירותים שדורשים את הסכמתך.',
  changeAnswer: 'שינוי התשובה',
};

export default he;
