import { quotaAppliesWhen } from "#shared/agreements/almaty-2021-2023/forms/applicability.ts";
import { fulfilmentSection } from "#shared/agreements/almaty-2021-2023/forms/disability-quota-fulfilment.ts";
import { disabilityQuotaRules } from "#shared/agreements/almaty-2021-2023/forms/disability-quota-rules.ts";
import { answer, compare, fact, otherForm } from "#shared/forms/conditions.ts";
import type { FormDefinition, Section } from "#shared/forms/form-definition.ts";

const quota: Section = {
  id: "quota",
  title: { kk: "Квота есебі", ru: "Расчёт квоты", en: "Calculation of the quota" },
  fields: [
    {
      kind: "count",
      id: "payrollHeadcount",
      required: true,
      prefill: otherForm("workforce", "payrollHeadcount"),
      label: {
        kk: "Жұмыскерлердің тізімдік саны",
        ru: "Списочная численность работников",
        en: "Payroll headcount",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанында, басқа жұмыс берушілерге жіберілген адамдарсыз",
        ru: "На 31 декабря отчётного года, без людей, направленных к другим работодателям",
        en: "At 31 December of the reporting year, without people sent to other employers",
      },
      guidance: {
        kk: "Персоналды ұсыну шарттары бойынша тартылған жұмыскерлер жіберуші тараптың санына кірмейді (Әлеуметтік кодекс, 107-баптың 4-тармағы).",
        ru: "Работники, привлечённые по договорам на предоставление персонала, не учитываются в численности направляющей стороны (Социальный кодекс, пункт 4 статьи 107).",
        en: "Employees engaged under staff-provision contracts are not counted with the sending party (Social Code, article 107(4)).",
      },
    },
    {
      kind: "count",
      id: "hazardousJobs",
      required: true,
      prefill: otherForm("workforce", "hazardousJobs"),
      label: {
        kk: "Есептен шығарылатын жұмыс орындары",
        ru: "Рабочие места, не учитываемые при квотировании",
        en: "Jobs excluded from the quota base",
      },
      hint: {
        kk: "Ауыр жұмыстардағы, зиянды немесе қауіпті еңбек жағдайларындағы жұмыс орындары",
        ru: "Рабочие места на тяжёлых работах, с вредными или опасными условиями труда",
        en: "Jobs in heavy work or in harmful or dangerous working conditions",
      },
      guidance: {
        kk: "Квота осы жұмыс орындарын есептемегенде белгіленеді (Әлеуметтік кодекс, 107-баптың 2-тармағы).",
        ru: "Квота устанавливается без учёта этих рабочих мест (Социальный кодекс, пункт 2 статьи 107).",
        en: "The quota is set without counting these jobs (Social Code, article 107(2)).",
      },
    },
    {
      kind: "choice",
      id: "exemption",
      required: true,
      label: {
        kk: "Кәсіпорын квотадан босатылған ба?",
        ru: "Освобождено ли предприятие от квоты?",
        en: "Is the enterprise exempt from the quota?",
      },
      guidance: {
        kk: "Мүгедектігі бар адамдардың қоғамдық бірлестіктеріне және мүгедектігі бар адамдардың саны жұмыскерлердің орташа жылдық санының 20%-ынан асатын ұйымдарға квота белгіленбейді (Әлеуметтік кодекс, 107-баптың 3-тармағы).",
        ru: "Квота не устанавливается общественным объединениям лиц с инвалидностью и организациям, где число лиц с инвалидностью превышает 20 % среднегодовой численности работников (Социальный кодекс, пункт 3 статьи 107).",
        en: "No quota is set for public associations of persons with disabilities, nor for organisations where persons with disabilities are more than 20% of the average annual headcount (Social Code, article 107(3)).",
      },
      options: [
        {
          value: "none",
          label: { kk: "Жоқ, босатылмаған", ru: "Нет, не освобождено", en: "No, not exempt" },
        },
        {
          value: "association-of-persons-with-disabilities",
          label: {
            kk: "Иә, мүгедектігі бар адамдардың қоғамдық бірлестігі",
            ru: "Да, общественное объединение лиц с инвалидностью",
            en: "Yes, a public association of persons with disabilities",
          },
        },
        {
          value: "above-20-percent",
          label: {
            kk: "Иә, мүгедектігі бар адамдар жұмыскерлердің орташа жылдық санының 20%-ынан көп",
            ru: "Да, лиц с инвалидностью больше 20 % среднегодовой численности работников",
            en: "Yes, persons with disabilities are more than 20% of the average annual headcount",
          },
        },
      ],
    },
    {
      kind: "count",
      id: "averageHeadcount",
      required: true,
      askedWhen: compare(answer("exemption"), "=", "above-20-percent"),
      prefill: otherForm("workforce", "averageHeadcount"),
      label: {
        kk: "Жұмыскерлердің орташа жылдық саны",
        ru: "Среднегодовая численность работников",
        en: "Average annual headcount",
      },
      hint: {
        kk: "Есепті жыл бойынша; 20% осы саннан есептеледі",
        ru: "За отчётный год; 20 % считаются от этого числа",
        en: "Over the reporting year; the 20% is taken of this number",
      },
    },
    {
      kind: "computed",
      id: "quotaAssigned",
      required: false,
      unit: "count",
      askedWhen: compare(fact("quota-assigned"), ">=", 0),
      value: fact("quota-assigned"),
      label: {
        kk: "Әкімдік қаулысымен белгіленген квота",
        ru: "Квота, установленная постановлением акимата",
        en: "Quota set by a resolution of the akimat",
      },
      hint: {
        kk: "Тізілімнен алынған, есептелген квотаның орнына қолданылады",
        ru: "Взята из реестра, применяется вместо расчётной",
        en: "Taken from the register, used instead of the calculated quota",
      },
    },
    {
      kind: "computed",
      id: "quotaRequired",
      required: false,
      unit: "count",
      value: {
        kind: "quota-required",
        payrollHeadcount: answer("payrollHeadcount"),
        hazardousJobs: answer("hazardousJobs"),
        exemption: answer("exemption"),
      },
      label: {
        kk: "Талап етілетін квота",
        ru: "Требуемая квота",
        en: "Quota required",
      },
      hint: {
        kk: "Мүгедектігі бар адамдарға арналған жұмыс орындарының саны, жүйе есептейді",
        ru: "Число рабочих мест для лиц с инвалидностью, вычисляет система",
        en: "Number of jobs for persons with disabilities, worked out by the system",
      },
      guidance: {
        kk: "Тізімдік саннан ауыр жұмыстардағы, зиянды немесе қауіпті еңбек жағдайларындағы жұмыс орындары шегеріледі. Тізімдік сан 50–100 болса, 2%, 101–250 болса, 3%, 251 және одан көп болса, 4% алынады. Нәтиже төмен қарай бүтін санға дейін дөңгелектеледі (Әлеуметтік кодекс, 107-баптың 2-тармағы).",
        ru: "Из списочной численности вычитаются рабочие места на тяжёлых работах, с вредными или опасными условиями труда. При списочной численности 50–100 берётся 2 %, 101–250 — 3 %, от 251 — 4 %. Результат округляется вниз до целого числа (Социальный кодекс, пункт 2 статьи 107).",
        en: "Jobs in heavy work or in harmful or dangerous working conditions are subtracted from the payroll headcount. With a payroll headcount of 50–100, 2% is taken; with 101–250, 3%; from 251, 4%. The result is rounded down to a whole number (Social Code, article 107(2)).",
      },
    },
  ],
};

/**
 * The workplace quota for persons with disabilities, evidence for IV.akimat.8, IV.employers.3,
 * IV.employers.4, IV.parties.4 and VI.parties.5.
 */
export const disabilityQuotaForm: FormDefinition = {
  id: "disability-quota",
  version: 1,
  title: {
    kk: "Мүгедектігі бар адамдарға арналған квота",
    ru: "Квота для лиц с инвалидностью",
    en: "Quota for persons with disabilities",
  },
  purpose: {
    kk: "Жұмыс берушілердің мүгедектігі бар адамдарға арналған жұмыс орындарының квотасын қалай орындап жатқанын көрсетеді.",
    ru: "Показывает, как работодатели выполняют квоту рабочих мест для лиц с инвалидностью.",
    en: "Shows how employers fulfil the workplace quota for persons with disabilities.",
  },
  evidenceFor: ["IV.akimat.8", "IV.employers.3", "IV.employers.4", "IV.parties.4", "VI.parties.5"],
  appliesWhen: quotaAppliesWhen,
  sections: [quota, fulfilmentSection],
  rules: disabilityQuotaRules,
};
