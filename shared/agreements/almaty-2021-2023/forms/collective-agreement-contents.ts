import { answer, compare } from "#shared/forms/conditions.ts";
import type { Section } from "#shared/forms/form-definition.ts";

const exists = compare(answer("hasAgreement"), "=", true);

/** Whether it was sent to the labour inspectorate, and what it deals with. */
export const contentsSection: Section = {
  id: "contents",
  title: {
    kk: "Мониторинг және мазмұны",
    ru: "Мониторинг и содержание",
    en: "Monitoring and contents",
  },
  fields: [
    {
      kind: "choice",
      id: "sentToInspectorate",
      required: true,
      askedWhen: exists,
      label: {
        kk: "Шарт еңбек инспекциясына мониторинг үшін жіберілді ме?",
        ru: "Отправлен ли договор в инспекцию труда для мониторинга?",
        en: "Was the agreement sent to the labour inspectorate for monitoring?",
      },
      guidance: {
        kk: "Жұмыс беруші ұжымдық шартты қол қойылған күннен бастап бір ай ішінде аумақтық еңбек инспекциясына мониторинг үшін ұсынады (Еңбек кодексі, 156-баптың 11-тармағы).",
        ru: "Работодатель представляет подписанный договор в территориальную инспекцию труда для мониторинга в течение месяца со дня подписания (Трудовой кодекс, пункт 11 статьи 156).",
        en: "The employer submits the signed agreement to the territorial labour inspectorate for monitoring within one month of signing (Labour Code, article 156(11)).",
      },
      options: [
        { value: "sent", label: { kk: "Жіберілді", ru: "Отправлен", en: "Sent" } },
        { value: "not-sent", label: { kk: "Жіберілген жоқ", ru: "Не отправлен", en: "Not sent" } },
      ],
    },
    {
      kind: "date",
      id: "sentToInspectorateOn",
      required: true,
      askedWhen: compare(answer("sentToInspectorate"), "=", "sent"),
      label: {
        kk: "Еңбек инспекциясына жіберілген күн",
        ru: "Дата отправки в инспекцию труда",
        en: "Date sent to the labour inspectorate",
      },
    },
    {
      kind: "choices",
      id: "clauses",
      required: false,
      askedWhen: exists,
      label: {
        kk: "Шартта қандай мәселелер қамтылған?",
        ru: "Какие вопросы включены в договор?",
        en: "What does the agreement deal with?",
      },
      hint: {
        kk: "Сәйкес келетіндерін белгілеңіз",
        ru: "Отметьте всё, что подходит",
        en: "Tick all that apply",
      },
      options: [
        {
          value: "pay-system",
          label: { kk: "Еңбекақы төлеу жүйесі", ru: "Система оплаты труда", en: "Pay system" },
        },
        {
          value: "indexation",
          label: {
            kk: "Жалақыны индекстеу",
            ru: "Индексация заработной платы",
            en: "Indexation of wages",
          },
        },
        {
          value: "osh-financing",
          label: {
            kk: "Еңбек қауіпсіздігі мен еңбекті қорғауды қаржыландыру",
            ru: "Финансирование безопасности и охраны труда",
            en: "Financing of occupational safety and health",
          },
        },
        {
          value: "training",
          label: {
            kk: "Жұмыскерлерді даярлау және біліктілігін арттыру",
            ru: "Подготовка и повышение квалификации работников",
            en: "Training and further training of employees",
          },
        },
        {
          value: "technical-inspector-supplement",
          label: {
            kk: "Техникалық инспекторларға ай сайынғы қосымша ақы",
            ru: "Ежемесячная доплата техническим инспекторам",
            en: "Monthly supplement for technical inspectors",
          },
        },
        {
          value: "youth",
          label: {
            kk: "Жастарға арналған кепілдіктер",
            ru: "Гарантии для молодёжи",
            en: "Guarantees for young people",
          },
        },
        {
          value: "women",
          label: {
            kk: "Әйелдерге арналған кепілдіктер",
            ru: "Гарантии для женщин",
            en: "Guarantees for women",
          },
        },
        {
          value: "persons-with-disabilities",
          label: {
            kk: "Мүгедектігі бар адамдарға арналған кепілдіктер",
            ru: "Гарантии для лиц с инвалидностью",
            en: "Guarantees for persons with disabilities",
          },
        },
        {
          value: "gender-equality",
          label: { kk: "Гендерлік теңдік", ru: "Гендерное равенство", en: "Gender equality" },
        },
        {
          value: "remote-work",
          label: { kk: "Қашықтан жұмыс істеу", ru: "Дистанционная работа", en: "Remote work" },
        },
      ],
    },
    {
      kind: "money",
      id: "oshFinancing",
      per: "year",
      required: false,
      askedWhen: exists,
      label: {
        kk: "Еңбек қауіпсіздігі мен еңбекті қорғауды қаржыландыру көлемі",
        ru: "Объём финансирования безопасности и охраны труда",
        en: "Amount of financing for occupational safety and health",
      },
      hint: {
        kk: "Шартта есепті жылға көзделген сома, теңгемен",
        ru: "Предусмотрено договором на отчётный год, в тенге",
        en: "Provided by the agreement for the reporting year, in tenge",
      },
      guidance: {
        kk: "Қаржыландыру көлемі ұжымдық шартта міндетті түрде көрсетіледі (Еңбек кодексі, 157-баптың 1-тармағы).",
        ru: "Объём финансирования обязательно указывается в коллективном договоре (Трудовой кодекс, пункт 1 статьи 157).",
        en: "A collective agreement must state the amount of financing (Labour Code, article 157(1)).",
      },
    },
  ],
};
