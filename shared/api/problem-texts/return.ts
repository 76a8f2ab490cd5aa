import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about a form that is being filled in, sent, declared or decided on. */
export const returnProblems = {
  "form/not-found": {
    kk: "Мұндай нысан жоқ. Нысанды тізімнен таңдаңыз.",
    ru: "Такой формы нет. Выберите форму из списка.",
    en: "There is no such form. Choose a form from the list.",
  },
  "answers/invalid": {
    kk: "Нысанда қателер бар. Көрсетілген өрістерді түзетіп, қайта жіберіңіз.",
    ru: "В форме есть ошибки. Исправьте указанные поля и отправьте снова.",
    en: "The form has errors. Correct the fields named and send it again.",
  },
  "answers/needs-explanation": {
    kk: "Кейбір сандар әдеттегіден өзгеше. Оларды түзетіңіз немесе себебін көрсетіңіз.",
    ru: "Некоторые числа необычны. Исправьте их или укажите причину.",
    en: "Some figures are unusual. Correct them or give the reason.",
  },
  "return/changed": {
    kk: "Сіз ашқаннан кейін нысан өзгерді. Жаңа нұсқасын қарап, қайта жіберіңіз.",
    ru: "Форма изменилась с тех пор, как вы её открыли. Посмотрите новую версию и отправьте снова.",
    en: "The form has changed since you opened it. Look at the new version and send again.",
  },
  "return/wrong-status": {
    kk: "Нысанның қазіргі күйінде бұл мүмкін емес. Бетті жаңартып, күйін тексеріңіз.",
    ru: "При нынешнем состоянии формы это невозможно. Обновите страницу и проверьте состояние.",
    en: "This cannot be done in the form's present status. Reload the page and check the status.",
  },
  "return/not-filed": {
    kk: "Бұл нысан әлі жіберілген жоқ. Алдымен оны жіберіңіз.",
    ru: "Эта форма ещё не отправлена. Сначала отправьте её.",
    en: "This form has not been sent yet. Send it first.",
  },
  "return/out-of-scope": {
    kk: "Бұл жыл бойынша кәсіпорын есеп тапсыруға міндетті емес. Бұл дұрыс болмаса, басқармаға хабарласыңыз.",
    ru: "За этот год предприятие не обязано отчитываться. Если это неверно, обратитесь в управление.",
    en: "The enterprise is not obliged to report for this year. If that is wrong, contact the department.",
  },
  "draft/changed": {
    kk: "Жобаны басқа адам өзгертті. Екі нұсқаны салыстырып, біреуін таңдаңыз.",
    ru: "Черновик изменил другой человек. Сравните обе версии и выберите одну.",
    en: "Somebody else has changed the draft. Compare the two versions and choose one.",
  },
  "decision/comment-needed": {
    kk: "Қайтару үшін кемінде бір ескерту керек. Нені түзету керегін жазыңыз.",
    ru: "Для возврата нужно хотя бы одно замечание. Напишите, что нужно исправить.",
    en: "Returning a form needs at least one remark. Write what has to be corrected.",
  },
  "receipt/not-found": {
    kk: "Мұндай түбіртек табылмады. Нөмірін тексеріңіз.",
    ru: "Такая квитанция не найдена. Проверьте номер.",
    en: "No such receipt was found. Check its number.",
  },
  "declaration/changed": {
    kk: "Бұл жіберуде қол қоюшы ретінде басқа адам көрсетілген. Жаңа жіберуді бастаңыз.",
    ru: "Для этой отправки уже указан другой подписывающий. Начните новую отправку.",
    en: "Another person has been named as signing this filing. Start a new filing.",
  },
  "declaration/not-signed": {
    kk: "Бұл жіберудің қол қойылған декларациясы табылмады. Алдымен қол қоюшыны көрсетіп, қайта жіберіңіз.",
    ru: "Подписанная декларация для этой отправки не найдена. Сначала укажите подписывающего и отправьте снова.",
    en: "No signed declaration was found for this filing. Say who signs first, then send again.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
