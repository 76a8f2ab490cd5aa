import type { LocalizedText } from "#shared/text/locale.ts";

/** Section letters of the classifier of activities (OKED, NK RK 03-2019). */
export const industries = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
] as const;
export type Industry = (typeof industries)[number];

/** A section of the classifier. */
export type IndustrySection = {
  readonly letter: Industry;
  /** First and last two-digit division; none between them is missing. */
  readonly divisions: readonly [first: number, last: number];
  readonly name: LocalizedText;
};

/**
 * The sections in order, with their divisions as in NACE Rev. 2. Kazakh and Russian as the Bureau
 * of National Statistics words them, English as NACE does.
 */
export const industrySections: readonly IndustrySection[] = [
  {
    letter: "A",
    divisions: [1, 3],
    name: {
      kk: "Ауыл, орман және балық шаруашылығы",
      ru: "Сельское, лесное и рыбное хозяйство",
      en: "Agriculture, forestry and fishing",
    },
  },
  {
    letter: "B",
    divisions: [5, 9],
    name: {
      kk: "Тау-кен өндіру өнеркәсібі және карьерлерді қазу",
      ru: "Горнодобывающая промышленность и разработка карьеров",
      en: "Mining and quarrying",
    },
  },
  {
    letter: "C",
    divisions: [10, 33],
    name: {
      kk: "Өңдеу өнеркәсібі",
      ru: "Обрабатывающая промышленность",
      en: "Manufacturing",
    },
  },
  {
    letter: "D",
    divisions: [35, 35],
    name: {
      kk: "Электр энергиясымен, газбен, бумен, ыстық сумен және ауаны кондициялаумен жабдықтау",
      ru: "Снабжение электроэнергией, газом, паром, горячей водой и кондиционированным воздухом",
      en: "Electricity, gas, steam and air conditioning supply",
    },
  },
  {
    letter: "E",
    divisions: [36, 39],
    name: {
      kk: "Сумен жабдықтау; су бұру; қалдықтарды жинау, өңдеу және жою, ластануды жою бойынша қызмет",
      ru: "Водоснабжение; водоотведение; сбор, обработка и удаление отходов, деятельность по ликвидации загрязнений",
      en: "Water supply; sewerage, waste management and remediation activities",
    },
  },
  {
    letter: "F",
    divisions: [41, 43],
    name: { kk: "Құрылыс", ru: "Строительство", en: "Construction" },
  },
  {
    letter: "G",
    divisions: [45, 47],
    name: {
      kk: "Көтерме және бөлшек саудада сату; автомобильдерді және мотоциклдерді жөндеу",
      ru: "Оптовая и розничная торговля; ремонт автомобилей и мотоциклов",
      en: "Wholesale and retail trade; repair of motor vehicles and motorcycles",
    },
  },
  {
    letter: "H",
    divisions: [49, 53],
    name: {
      kk: "Көлік және жинақтау",
      ru: "Транспорт и складирование",
      en: "Transportation and storage",
    },
  },
  {
    letter: "I",
    divisions: [55, 56],
    name: {
      kk: "Тұру және тамақтану бойынша қызмет көрсету",
      ru: "Предоставление услуг по проживанию и питанию",
      en: "Accommodation and food service activities",
    },
  },
  {
    letter: "J",
    divisions: [58, 63],
    name: {
      kk: "Ақпарат және байланыс",
      ru: "Информация и связь",
      en: "Information and communication",
    },
  },
  {
    letter: "K",
    divisions: [64, 66],
    name: {
      kk: "Қаржы және сақтандыру қызметі",
      ru: "Финансовая и страховая деятельность",
      en: "Financial and insurance activities",
    },
  },
  {
    letter: "L",
    divisions: [68, 68],
    name: {
      kk: "Жылжымайтын мүлікпен операциялар",
      ru: "Операции с недвижимым имуществом",
      en: "Real estate activities",
    },
  },
  {
    letter: "M",
    divisions: [69, 75],
    name: {
      kk: "Кәсіби, ғылыми және техникалық қызмет",
      ru: "Профессиональная, научная и техническая деятельность",
      en: "Professional, scientific and technical activities",
    },
  },
  {
    letter: "N",
    divisions: [77, 82],
    name: {
      kk: "Әкімшілік және қосалқы қызмет көрсету саласындағы қызмет",
      ru: "Деятельность в области административного и вспомогательного обслуживания",
      en: "Administrative and support service activities",
    },
  },
  {
    letter: "O",
    divisions: [84, 84],
    name: {
      kk: "Мемлекеттік басқару және қорғаныс; міндетті әлеуметтік қамсыздандыру",
      ru: "Государственное управление и оборона; обязательное социальное обеспечение",
      en: "Public administration and defence; compulsory social security",
    },
  },
  {
    letter: "P",
    divisions: [85, 85],
    name: { kk: "Білім беру", ru: "Образование", en: "Education" },
  },
  {
    letter: "Q",
    divisions: [86, 88],
    name: {
      kk: "Денсаулық сақтау және халыққа әлеуметтік қызмет көрсету",
      ru: "Здравоохранение и социальное обслуживание населения",
      en: "Human health and social work activities",
    },
  },
  {
    letter: "R",
    divisions: [90, 93],
    name: {
      kk: "Өнер, ойын-сауық және демалыс",
      ru: "Искусство, развлечения и отдых",
      en: "Arts, entertainment and recreation",
    },
  },
  {
    letter: "S",
    divisions: [94, 96],
    name: {
      kk: "Өзге де қызмет түрлерін ұсыну",
      ru: "Предоставление прочих видов услуг",
      en: "Other service activities",
    },
  },
  {
    letter: "T",
    divisions: [97, 98],
    name: {
      kk: "Үй қызметшісін жалдайтын үй шаруашылықтарының қызметі; өзі тұтыну үшін тауарлар мен қызметтер өндіретін үй шаруашылықтарының қызметі",
      ru: "Деятельность домашних хозяйств, нанимающих домашнюю прислугу; деятельность домашних хозяйств по производству товаров и услуг для собственного потребления",
      en: "Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use",
    },
  },
  {
    letter: "U",
    divisions: [99, 99],
    name: {
      kk: "Экстерриториалдық ұйымдар мен органдардың қызметі",
      ru: "Деятельность экстерриториальных организаций и органов",
      en: "Activities of extraterritorial organisations and bodies",
    },
  },
];

/**
 * Section of a five-digit OKED code by its division, the first two digits. Undefined for a text of
 * another shape and for a division that does not exist (00, 04, 34, 40, 44, 48, 54, 57, 67, 76, 83,
 * 89).
 *
 * @example industryOf("35111") // "D"
 */
export function industryOf(oked: string): Industry | undefined {
  if (!/^[0-9]{5}$/.test(oked)) return undefined;
  const division = Number(oked.slice(0, 2));
  return industrySections.find(({ divisions: [first, last] }) => {
    return first <= division && division <= last;
  })?.letter;
}
