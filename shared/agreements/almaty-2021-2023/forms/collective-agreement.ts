import { contentsSection } from "#shared/agreements/almaty-2021-2023/forms/collective-agreement-contents.ts";
import { coverageSection } from "#shared/agreements/almaty-2021-2023/forms/collective-agreement-coverage.ts";
import { collectiveAgreementRules } from "#shared/agreements/almaty-2021-2023/forms/collective-agreement-rules.ts";
import { all, answer, compare, fact } from "#shared/forms/conditions.ts";
import type { FormDefinition, Section } from "#shared/forms/form-definition.ts";

const exists = compare(answer("hasAgreement"), "=", true);
const absent = compare(answer("hasAgreement"), "=", false);
const ended = all(exists, compare(answer("validTo"), "<", fact("year-end")));

const term: Section = {
  id: "term",
  title: { kk: "Шарт және оның мерзімі", ru: "Договор и его срок", en: "Agreement and its term" },
  fields: [
    {
      kind: "yes-no",
      id: "hasAgreement",
      required: true,
      label: {
        kk: "Кәсіпорында ұжымдық шарт бар ма?",
        ru: "Есть ли на предприятии коллективный договор?",
        en: "Does the enterprise have a collective agreement?",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанындағы жағдай",
        ru: "По состоянию на 31 декабря отчётного года",
        en: "As at 31 December of the reporting year",
      },
      guidance: {
        kk: "Бір ұйымда бір ұжымдық шарт жасалады. Ол шетелдік заңды тұлғалардың филиалдары мен өкілдіктерінде де жасалуы мүмкін (Еңбек кодексі, 156-баптың 3-тармағы).",
        ru: "В организации заключается один коллективный договор. Он может заключаться и в филиалах и представительствах иностранных юридических лиц (Трудовой кодекс, пункт 3 статьи 156).",
        en: "An organisation has one collective agreement. It may also be made in branches and representative offices of foreign legal entities (Labour Code, article 156(3)).",
      },
    },
    {
      kind: "choice",
      id: "reasonWithout",
      required: true,
      askedWhen: absent,
      label: {
        kk: "Ұжымдық шарт неге жоқ?",
        ru: "Почему коллективного договора нет?",
        en: "Why is there no collective agreement?",
      },
      options: [
        {
          value: "negotiating",
          label: {
            kk: "Ұжымдық келіссөздер жүріп жатыр",
            ru: "Идут коллективные переговоры",
            en: "Collective bargaining is under way",
          },
        },
        {
          value: "no-union-or-representatives",
          label: {
            kk: "Кәсіподақ та, сайланған өкілдер де жоқ",
            ru: "Нет ни профсоюза, ни избранных представителей",
            en: "There is neither a trade union nor elected representatives",
          },
        },
        {
          value: "employer-declined",
          label: {
            kk: "Жұмыс беруші бас тартты",
            ru: "Отказался работодатель",
            en: "The employer declined",
          },
        },
        {
          value: "workers-declined",
          label: {
            kk: "Жұмыскерлер бас тартты",
            ru: "Отказались работники",
            en: "The employees declined",
          },
        },
        {
          value: "new-enterprise",
          label: {
            kk: "Кәсіпорын жаңадан құрылған",
            ru: "Предприятие создано недавно",
            en: "The enterprise is new",
          },
        },
        {
          value: "other",
          asksText: true,
          label: { kk: "Басқа себеп", ru: "Другая причина", en: "Another reason" },
        },
      ],
    },
    {
      kind: "date",
      id: "plannedOn",
      required: false,
      askedWhen: absent,
      label: {
        kk: "Шарт жасасу жоспарланған күн",
        ru: "Планируемая дата заключения договора",
        en: "Planned date of the agreement",
      },
      hint: {
        kk: "Белгілі болса, есепті жылдан кейінгі күнді жазыңыз",
        ru: "Если известна, укажите дату после отчётного года",
        en: "If known, enter a date after the reporting year",
      },
    },
    {
      kind: "text",
      id: "number",
      maxLength: 50,
      required: false,
      askedWhen: exists,
      label: { kk: "Шарттың нөмірі", ru: "Номер договора", en: "Number of the agreement" },
      hint: { kk: "Нөмірі болса", ru: "Если номер есть", en: "If it has one" },
    },
    {
      kind: "date",
      id: "signedOn",
      required: true,
      askedWhen: exists,
      label: { kk: "Қол қойылған күн", ru: "Дата подписания", en: "Date of signing" },
    },
    {
      kind: "date",
      id: "validFrom",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Қолданылу мерзімінің басталуы",
        ru: "Начало действия",
        en: "Valid from",
      },
      guidance: {
        kk: "Шартта өзгеше көзделмесе, ол қол қойылған күннен бастап күшіне енеді (Еңбек кодексі, 158-баптың 2-тармағы).",
        ru: "Если в договоре не указано иное, он вступает в силу со дня подписания (Трудовой кодекс, пункт 2 статьи 158).",
        en: "Unless it says otherwise, an agreement is in force from the day of signing (Labour Code, article 158(2)).",
      },
    },
    {
      kind: "date",
      id: "validTo",
      required: false,
      askedWhen: exists,
      label: {
        kk: "Қолданылу мерзімінің аяқталуы",
        ru: "Окончание действия",
        en: "Valid to",
      },
      hint: {
        kk: "Шарт мерзімсіз болса, бос қалдырыңыз",
        ru: "Если договор бессрочный, оставьте пустым",
        en: "Leave empty if the agreement is open-ended",
      },
    },
    {
      kind: "yes-no",
      id: "extensionClause",
      required: true,
      askedWhen: ended,
      label: {
        kk: "Шартта жаңа шарт жасалғанға дейін мерзімін ұзарту көзделген бе?",
        ru: "Предусмотрено ли в договоре его продление до заключения нового?",
        en: "Does the agreement provide for its extension until a new one is made?",
      },
      hint: {
        kk: "Мерзім есепті жылдың 31 желтоқсанына дейін аяқталған, сондықтан сұраймыз",
        ru: "Спрашиваем, потому что срок истёк до 31 декабря отчётного года",
        en: "Asked because the term ended before 31 December of the reporting year",
      },
      guidance: {
        kk: "Ұзарту көзделсе, шарт жаңасы жасалғанға дейін қолданыста болады (Еңбек кодексі, 158-баптың 2-тармағы).",
        ru: "Если продление предусмотрено, договор действует до заключения нового (Трудовой кодекс, пункт 2 статьи 158).",
        en: "If it does, the agreement stays in force until a new one is made (Labour Code, article 158(2)).",
      },
    },
    {
      kind: "yes-no",
      id: "newAgreementProposed",
      required: true,
      askedWhen: ended,
      label: {
        kk: "Мерзім аяқталғанға дейін тараптардың бірі жаңа шарт жасасуды ұсынды ма?",
        ru: "Предложила ли одна из сторон заключить новый договор до истечения срока?",
        en: "Did either side propose a new agreement before the term ended?",
      },
      guidance: {
        kk: "Ұсынылған болса, шарт жаңасы жасалғанға дейін, бірақ бір жылдан асырмай ұзартылған болып саналады (Еңбек кодексі, 158-баптың 2-тармағы).",
        ru: "Если да, договор считается продлённым до заключения нового, но не более чем на год (Трудовой кодекс, пункт 2 статьи 158).",
        en: "If so, the agreement is deemed extended until a new one is made, for one year at most (Labour Code, article 158(2)).",
      },
    },
    {
      kind: "date",
      id: "lastAmendedOn",
      required: false,
      askedWhen: exists,
      label: {
        kk: "Соңғы өзгеріс енгізілген күн",
        ru: "Дата последнего изменения",
        en: "Date last amended",
      },
      hint: {
        kk: "Өзгеріс болмаса, бос қалдырыңыз",
        ru: "Если изменений не было, оставьте пустым",
        en: "Leave empty if it has not been amended",
      },
    },
  ],
};

/**
 * The collective agreement of an enterprise, evidence for II.parties.8, II.parties.11,
 * IV.employers.1, V.employers.3, V.unions.1, V.unions.3 and V.parties.6.
 */
export const collectiveAgreementForm: FormDefinition = {
  id: "collective-agreement",
  version: 1,
  title: { kk: "Ұжымдық шарт", ru: "Коллективный договор", en: "Collective agreement" },
  purpose: {
    kk: "Ірі және орта кәсіпорындардың қанша бөлігі ұжымдық-шарттық қатынастармен қамтылғанын көрсетеді. Нысана: 2023 жылға қарай 94,2%.",
    ru: "Показывает, какая доля крупных и средних предприятий охвачена коллективно-договорными отношениями. Цель: 94,2 % к 2023 году.",
    en: "Shows what share of large and medium enterprises is covered by collective-contractual relations. The target is 94.2% by 2023.",
  },
  evidenceFor: [
    "II.parties.8",
    "II.parties.11",
    "IV.employers.1",
    "V.employers.3",
    "V.unions.1",
    "V.unions.3",
    "V.parties.6",
  ],
  sections: [term, coverageSection, contentsSection],
  rules: collectiveAgreementRules,
};
