import { answer, compare } from "#shared/forms/conditions.ts";
import type { Section } from "#shared/forms/form-definition.ts";

/** How many persons with disabilities work there, and why not more. */
export const fulfilmentSection: Section = {
  id: "fulfilment",
  title: { kk: "Квотаны орындау", ru: "Выполнение квоты", en: "Quota fulfilment" },
  fields: [
    {
      kind: "count",
      id: "employedPersons",
      required: true,
      label: {
        kk: "Жұмыс істейтін мүгедектігі бар адамдар",
        ru: "Работающие лица с инвалидностью",
        en: "Persons with disabilities employed",
      },
      hint: {
        kk: "Есепті жылдың 31 желтоқсанында; ешкім болмаса, 0 жазыңыз",
        ru: "На 31 декабря отчётного года; если таких нет, введите 0",
        en: "At 31 December of the reporting year; enter 0 if there are none",
      },
      guidance: {
        kk: "Бұрыннан жұмыс істейтіндер де саналады. Бос жұмыс орны квотаның орындалуына есептелмейді. Тек санын көрсетіңіз. Адамдардың тізімін жібермеңіз.",
        ru: "Считаются и те, кто работает давно. Вакантное рабочее место в выполнение квоты не засчитывается. Укажите только число. Списки людей не отправляйте.",
        en: "Those who have worked for you for a long time count too. A vacant job does not count towards the quota. Enter the number only. Do not send lists of people.",
      },
    },
    {
      kind: "choice",
      id: "shortfallReason",
      required: true,
      askedWhen: compare(answer("employedPersons"), "<", answer("quotaRequired")),
      label: {
        kk: "Квота неге толық орындалмады?",
        ru: "Почему квота выполнена не полностью?",
        en: "Why is the quota not fully met?",
      },
      options: [
        {
          value: "no-candidates",
          label: { kk: "Үміткерлер жоқ", ru: "Нет кандидатов", en: "No candidates" },
        },
        {
          value: "no-suitable-jobs",
          label: {
            kk: "Қолайлы жұмыс орындары жоқ",
            ru: "Нет подходящих рабочих мест",
            en: "No suitable jobs",
          },
        },
        {
          value: "being-created",
          label: {
            kk: "Жұмыс орындары құрылып жатыр",
            ru: "Рабочие места создаются",
            en: "Jobs are being created",
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
      kind: "count",
      id: "specialWorkplaces",
      required: true,
      label: {
        kk: "Құрылған арнайы жұмыс орындары",
        ru: "Созданные специальные рабочие места",
        en: "Special workplaces created",
      },
      hint: {
        kk: "Есепті жыл ішінде; болмаса, 0 жазыңыз",
        ru: "За отчётный год; если их нет, введите 0",
        en: "During the reporting year; enter 0 if there were none",
      },
      guidance: {
        kk: "Арнайы жұмыс орны мансап орталығымен жасалған шарт бойынша құрылады және кемінде 12 ай сақталады (Әлеуметтік кодекс, 108-бап).",
        ru: "Специальное рабочее место создаётся по договору с карьерным центром и сохраняется не менее 12 месяцев (Социальный кодекс, статья 108).",
        en: "A special workplace is created under a contract with the career centre and kept for at least 12 months (Social Code, article 108).",
      },
    },
    {
      kind: "count",
      id: "vacanciesReported",
      required: true,
      label: {
        kk: "Мансап орталығына мәлімделген бос жұмыс орындары",
        ru: "Вакансии, заявленные в карьерный центр",
        en: "Vacancies reported to the career centre",
      },
      hint: {
        kk: "Есепті жыл ішінде мүгедектігі бар адамдарға арналғаны; болмаса, 0 жазыңыз",
        ru: "Для лиц с инвалидностью за отчётный год; если их нет, введите 0",
        en: "For persons with disabilities during the reporting year; enter 0 if there were none",
      },
    },
  ],
};
