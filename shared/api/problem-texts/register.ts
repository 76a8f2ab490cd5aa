import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about enterprises: their entry of a year, how they join, and objections to having to report. */
export const registerProblems = {
  "enterprise/not-found": {
    kk: "Мұндай кәсіпорын табылмады. БСН-ді тексеріңіз.",
    ru: "Такое предприятие не найдено. Проверьте БИН.",
    en: "No such enterprise was found. Check the BIN.",
  },
  "enrolment/not-recognised": {
    kk: "БСН мен код бір-біріне сәйкес келмеді. Екеуін де хатпен салыстырып, қайта енгізіңіз.",
    ru: "БИН и код не соответствуют друг другу. Сверьте оба с письмом и введите снова.",
    en: "The BIN and the code do not match. Check both against the letter and enter them again.",
  },
  "enrolment/used": {
    kk: "Бұл код бұрын қолданылған. Басқармадан жаңа код сұраңыз.",
    ru: "Этот код уже использован. Запросите в управлении новый код.",
    en: "This code has been used already. Ask the department for a new one.",
  },
  "enrolment/expired": {
    kk: "Кодтың мерзімі өткен. Басқармадан жаңа код сұраңыз.",
    ru: "Срок действия кода истёк. Запросите в управлении новый код.",
    en: "The code has expired. Ask the department for a new one.",
  },
  "enrolment/too-many-tries": {
    kk: "Қате әрекет тым көп болды. Сәл күтіп, хаттағы кодты қайта енгізіңіз.",
    ru: "Слишком много неудачных попыток. Подождите и введите код из письма снова.",
    en: "There were too many failed tries. Wait, then enter the code from the letter again.",
  },
  "objection/invalid": {
    kk: "Қарсылық дұрыс толтырылмаған. Қосып алған кәсіпорынның БСН-і «Кәсіпорын басқа кәсіпорынға қосылған» деген себеппен бірге ғана көрсетіледі және ол себеп үшін міндетті.",
    ru: "Возражение заполнено неверно. БИН другого предприятия указывается только при причине «Предприятие присоединено к другому» и при ней обязателен.",
    en: "The objection is not filled in correctly. Give the BIN of the other enterprise only with the reason “The enterprise was merged into another one”; with that reason the BIN is required.",
  },
  "objection/already-raised": {
    kk: "Бұл жыл бойынша қарсылық жіберілген, ол қаралуда. Басқарманың шешімін күтіңіз.",
    ru: "Возражение за этот год уже отправлено и рассматривается. Дождитесь решения управления.",
    en: "An objection for this year has already been sent and is being considered. Wait for the department's decision.",
  },
  "objection/not-found": {
    kk: "Бұл кәсіпорынның осы жыл бойынша қарсылығы жоқ. Қарсылықтар тізімін жаңартыңыз.",
    ru: "У этого предприятия нет возражения за этот год. Обновите список возражений.",
    en: "This enterprise has no objection for this year. Reload the list of objections.",
  },
  "objection/changed": {
    kk: "Қарсылық сіз ашқаннан кейін өзгерді: ол бойынша шешім қабылданған немесе жаңасы келген. Тізімді жаңартып, қайта қараңыз.",
    ru: "Возражение изменилось после того, как вы его открыли: по нему принято решение или пришло новое. Обновите список и посмотрите ещё раз.",
    en: "The objection has changed since you opened it: it was decided, or a new one has come. Reload the list and look again.",
  },
  "objection/reason-needed": {
    kk: "Қабылдамау үшін себебі керек: оны кәсіпорын оқиды. Кәсіпорынның неліктен есеп тапсыруға міндетті екенін жазыңыз.",
    ru: "Для отказа нужна причина: её прочитает предприятие. Напишите, почему оно обязано отчитываться.",
    en: "A refusal needs a reason: the enterprise reads it. Write why it is obliged to report.",
  },
  "frame/invalid": {
    kk: "Жыл жазбасы дұрыс толтырылмаған. Себебін есеп тапсыруға міндетті емес кәсіпорынға ғана көрсетіңіз. Қосып алған кәсіпорынның БСН-ін «басқа кәсіпорынға қосылған» деген себеппен бірге ғана жазыңыз.",
    ru: "Запись за год заполнена неверно. Укажите причину только для предприятия, которое не обязано отчитываться, а БИН правопреемника только при причине «присоединено к другому предприятию».",
    en: "The entry of the year is not filled in correctly. Give a reason only for an enterprise that is not obliged to report, and the BIN of a successor only with the reason “merged into another enterprise”.",
  },
  "frame/changed": {
    kk: "Бұл жазба сіз ашқаннан кейін өзгерді. Жаңа нұсқасын қарап, өзгерісті қайта енгізіңіз.",
    ru: "Эта запись изменилась после того, как вы её открыли. Посмотрите новую версию и внесите изменение снова.",
    en: "This entry has changed since you opened it. Look at the new version and make your change again.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
