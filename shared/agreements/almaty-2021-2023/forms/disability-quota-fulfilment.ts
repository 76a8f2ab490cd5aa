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
        kk: "Бұрыннан жұмыс істейтіндер де саналады. Бос жұмыс орны квотаны орындамайды. Тек санын көрсетіңіз, адамдардың тізімін жібермеңіз.",
        ru: "Считаются и давно работающие. Вакантное место квоту не выполняет. Укажите только число, списки людей не отправляйте.",
        en: "Those who have long worked for you count too. A vacant job does not fulfil the quota. Enter the number only, send no lists of people.",
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
        en: "Why is the quota not filled?",
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
        ru: "Создано специальных рабочих мест",
        en: "Special workplaces created",
      },
      hint: {
        kk: "Есепті жыл ішінде; болмаса, 0 жазыңыз",
        ru: "За отчётный год; если их нет, введите 0",
        en: "During the reporting year; enter 0 if there were none",
      },
      guidance: {
        kk: "Арнайы жұмыс орны мансап орталығымен жасалған шарт бойынша құрылады және кемінде 12 ай сақталады (Әлеуметтік кодекс, 108-бап).",
        ru: "Специальное рабочее место создаётся по договору с карьерным центром и сохраняется не меньше 12 месяцев (Социальный кодекс, статья 108).",
        en: "A special workplace is created under a contract with the career centre and kept for at least 12 months (Social Code, article 108).",
      },
    },
    {
      kind: "count",
      id: "vacanciesReported",
      required: true,
      label: {
        kk: "Мансап орталығына хабарланған бос жұмыс орындары",
        ru: "Вакансии, о которых сообщено карьерному центру",
        en: "Vacancies reported to the career centre",
      },
      hint: {
        kk: "Есепті жыл ішінде мүгедектігі бар адамдарға арналғандары; болмаса, 0 жазыңыз",
        ru: "Для лиц с инвалидностью за отчётный год; если их нет, введите 0",
        en: "For persons with disabilities during the reporting year; enter 0 if there were none",
      },
    },
  ],
};
