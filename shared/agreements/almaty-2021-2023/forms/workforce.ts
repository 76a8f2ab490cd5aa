import { workforceRules } from "#shared/agreements/almaty-2021-2023/forms/workforce-rules.ts";
import type { FormDefinition, Section } from "#shared/forms/form-definition.ts";

const headcount: Section = {
  id: "headcount",
  title: { kk: "Жұмыскерлер саны", ru: "Численность работников", en: "Number of employees" },
  fields: [
    {
      kind: "count",
      id: "payrollHeadcount",
      required: true,
      label: {
        kk: "Жұмыскерлердің тізімдік саны",
        ru: "Списочная численность работников",
        en: "Payroll headcount",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанындағы Алматыдағы жұмыскерлер",
        ru: "Работники в Алматы на 31 декабря отчётного года",
        en: "Employees in Almaty at 31 December of the reporting year",
      },
      guidance: {
        kk: "Персоналды ұсыну шарттары бойынша басқа жұмыс берушілерге жіберілген адамдарды санамаңыз (Әлеуметтік кодекс, 107-баптың 4-тармағы). Әр жұмыскер бір рет саналады. Филиал немесе өкілдік өз есебін өзі тапсырса, бас ұйым оның жұмыскерлерін қоспайды, ал филиал бас ұйымның жұмыскерлерін қоспайды (Келісім, VII бөлім).",
        ru: "Не считайте людей, направленных к другим работодателям по договорам на предоставление персонала (Социальный кодекс, пункт 4 статьи 107). Каждый работник считается один раз. Если филиал или представительство сдаёт отчёт самостоятельно, головная организация не включает его работников, а филиал не включает работников головной организации (Соглашение, раздел VII).",
        en: "Leave out people sent to other employers under staff-provision contracts (Social Code, article 107(4)). Each employee is counted once. If a branch or representative office files its own return, the head organisation leaves its employees out, and the branch leaves out those of the head organisation (Agreement, section VII).",
      },
    },
    {
      kind: "count",
      id: "averageHeadcount",
      required: true,
      label: {
        kk: "Жұмыскерлердің орташа жылдық саны",
        ru: "Среднегодовая численность работников",
        en: "Average annual headcount",
      },
      hint: {
        kk: "Есепті жыл бойынша, бүтін санға дейін дөңгелектенген",
        ru: "За отчётный год, округлённая до целого числа",
        en: "Over the reporting year, rounded to a whole number",
      },
      guidance: {
        kk: "Кәсіпорынның мөлшері осы сан бойынша анықталады: 15 адамға дейін микро, 100-ге дейін шағын, 250-ге дейін орта, одан көп болса ірі (Кәсіпкерлік кодекс, 24-баптың 2-тармағы).",
        ru: "По этому числу определяется размер предприятия: до 15 человек микро, до 100 малое, до 250 среднее, больше 250 крупное (Предпринимательский кодекс, пункт 2 статьи 24).",
        en: "It decides the size of the enterprise: up to 15 employees micro, up to 100 small, up to 250 medium, above that large (Entrepreneurial Code, article 24(2)).",
      },
    },
    {
      kind: "count",
      id: "hazardousJobs",
      required: true,
      label: {
        kk: "Ауыр жұмыстардағы, зиянды немесе қауіпті еңбек жағдайларындағы жұмыскерлер",
        ru: "Работники на тяжёлых работах, с вредными или опасными условиями труда",
        en: "Employees in heavy work or in harmful or dangerous working conditions",
      },
      hint: {
        kk: "Осындай жұмыс орындарының есепті жылдың 31 желтоқсанындағы саны",
        ru: "Число таких рабочих мест на 31 декабря отчётного года",
        en: "Number of such jobs at 31 December of the reporting year",
      },
      guidance: {
        kk: "Бұл жұмыс орындары мүгедектігі бар адамдарға арналған жұмыс орындарының квотасын есептегенде шегеріледі (Әлеуметтік кодекс, 107-баптың 2-тармағы).",
        ru: "Эти рабочие места вычитаются при расчёте квоты рабочих мест для лиц с инвалидностью (Социальный кодекс, пункт 2 статьи 107).",
        en: "These jobs are left out when the workplace quota for persons with disabilities is worked out (Social Code, article 107(2)).",
      },
    },
    {
      kind: "count",
      id: "electronicContracts",
      required: false,
      label: {
        kk: "Электрондық еңбек шарттарының саны",
        ru: "Число электронных трудовых договоров",
        en: "Number of electronic employment contracts",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанында қолданыста болған шарттар",
        ru: "Действующие на 31 декабря отчётного года",
        en: "In force at 31 December of the reporting year",
      },
      guidance: {
        kk: "Сырттан қоса атқаратындармен жасалған шарттар да есептеледі, сондықтан бұл сан тізімдік саннан артық болуы мүмкін. Бұл дерек Келісімнің V бөлімінде көзделген кәсіподақтардың ақпараттық науқандарын бағалау үшін керек.",
        ru: "Договоры с внешними совместителями тоже считаются, поэтому число может превышать списочную численность. Эти сведения нужны, чтобы оценить информационные кампании профсоюзов, предусмотренные разделом V Соглашения.",
        en: "Contracts with part-timers from outside count too, so the number may be above the payroll headcount. The figure is needed to assess the unions' information campaigns under section V of the Agreement.",
      },
    },
  ],
};

const injuries: Section = {
  id: "injuries",
  title: {
    kk: "Өндірістік жарақаттану",
    ru: "Производственный травматизм",
    en: "Occupational injury",
  },
  fields: [
    {
      kind: "count",
      id: "injuredPersons",
      required: true,
      label: {
        kk: "Өндірістегі жазатайым оқиғалардан зардап шеккендер",
        ru: "Пострадавшие от несчастных случаев на производстве",
        en: "Persons injured in workplace accidents",
      },
      hint: {
        kk: "Есепті жыл ішінде, қаза тапқандарды қоса алғанда; зардап шеккендер болмаса, 0 жазыңыз",
        ru: "За отчётный год, включая погибших; если пострадавших нет, введите 0",
        en: "During the reporting year, including the fatally injured; enter 0 if there were none",
      },
      guidance: {
        kk: "Оқиғаларды емес, адамдарды санаңыз. Кәсіптік ауруларды қоспаңыз. Жазатайым оқиғалардың жиілік коэффициенті осы саннан есептеледі: 1000 адамға шаққанда зардап шеккендер саны (Келісім, V бөлім, Тараптар бірлесіп, 6-тармақ).",
        ru: "Считайте людей, а не случаи. Профессиональные заболевания не включайте. По этому числу вычисляется коэффициент частоты несчастных случаев: число пострадавших на 1000 человек (Соглашение, раздел V, Стороны совместно, пункт 6).",
        en: "Count people, not accidents. Leave out occupational diseases. The accident frequency coefficient is worked out from this number: injured persons per 1,000 persons (Agreement, section V, the Parties jointly, item 6).",
      },
    },
    {
      kind: "count",
      id: "fatallyInjured",
      required: true,
      label: {
        kk: "Олардың ішінде қаза тапқандар",
        ru: "Из них со смертельным исходом",
        en: "Of these, fatally injured",
      },
      hint: {
        kk: "Есепті жыл ішінде; қаза тапқандар болмаса, 0 жазыңыз",
        ru: "За отчётный год; если таких нет, введите 0",
        en: "During the reporting year; enter 0 if there were none",
      },
    },
  ],
};

/** Headcount and injuries, evidence for V.parties.6, V.akimat.6 and V.unions.3. */
export const workforceForm: FormDefinition = {
  id: "workforce",
  version: 1,
  title: {
    kk: "Жұмыскерлер және өндірістік жарақаттану",
    ru: "Работники и производственный травматизм",
    en: "Workforce and occupational injury",
  },
  purpose: {
    kk: "Қала бойынша жазатайым оқиғалардың жиілік коэффициентін есептеу және басқа нысандардағы сандарды салыстыру үшін керек.",
    ru: "Нужна, чтобы рассчитать коэффициент частоты несчастных случаев по городу и сверить числа в других формах.",
    en: "Needed to work out the city's accident frequency coefficient and to check the numbers in the other forms.",
  },
  evidenceFor: ["V.parties.6", "V.akimat.6", "V.unions.3"],
  sections: [headcount, injuries],
  rules: workforceRules,
};
