import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals of any request: what it is made of, who asks, and faults of ours. */
export const requestProblems = {
  "request/malformed": {
    kk: "Сұрау оқылмады: ол JSON емес. Түзетіп, қайта жіберіңіз.",
    ru: "Запрос не прочитан: это не JSON. Исправьте его и отправьте снова.",
    en: "The request could not be read: it is not JSON. Correct it and send it again.",
  },
  "request/invalid": {
    kk: "Сұрау дұрыс толтырылмаған. Көрсетілген жерлерді түзетіп, қайта жіберіңіз.",
    ru: "Запрос заполнен неверно. Исправьте указанные места и отправьте снова.",
    en: "The request is not filled in correctly. Correct the places named and send it again.",
  },
  "request/idempotency-key-needed": {
    kk: "Idempotency-Key тақырыбы керек: 1-200 ASCII таңба. Оны қосып, қайта жіберіңіз.",
    ru: "Нужен заголовок Idempotency-Key: от 1 до 200 знаков ASCII. Добавьте его и отправьте снова.",
    en: "An Idempotency-Key header is needed: 1 to 200 ASCII characters. Add it and send again.",
  },
  "request/too-large": {
    kk: "Сұрау тым үлкен. Көлемін азайтып, қайта жіберіңіз.",
    ru: "Запрос слишком большой. Сократите его и отправьте снова.",
    en: "The request is too large. Make it smaller and send it again.",
  },
  "request/unsupported-media-type": {
    kk: "Мұндай мазмұн түрі қабылданбайды. JSON пішімінде жіберіңіз.",
    ru: "Такой тип содержимого не принимается. Отправьте в формате JSON.",
    en: "This type of content is not accepted. Send it as JSON.",
  },
  "request/key-reused": {
    kk: "Бұл Idempotency-Key басқа сұрауда қолданылған. Жаңа кілт алып, қайта жіберіңіз.",
    ru: "Этот Idempotency-Key уже использован с другим запросом. Возьмите новый ключ и отправьте снова.",
    en: "This Idempotency-Key was used with another request. Take a new key and send again.",
  },
  "request/too-many": {
    kk: "Сұрау тым көп. Сәл күтіп, қайталап көріңіз.",
    ru: "Слишком много запросов. Немного подождите и попробуйте снова.",
    en: "There are too many requests. Wait a little and try again.",
  },
  "request/busy": {
    kk: "Жүйе қазір бос емес, ештеңе жазылған жоқ. Бірнеше секундтан кейін қайталаңыз.",
    ru: "Система сейчас занята, ничего не записано. Повторите через несколько секунд.",
    en: "The system is busy and nothing was recorded. Try again in a few seconds.",
  },
  "access/unknown-caller": {
    kk: "Сіз жүйеге кірмегенсіз немесе кіру уақыты аяқталды. Қайтадан кіріңіз.",
    ru: "Вы не вошли или время входа истекло. Войдите снова.",
    en: "You are not signed in, or the sign-in has expired. Sign in again.",
  },
  "access/forbidden": {
    kk: "Сіздің рөліңізде бұған рұқсат жоқ. Қажет болса, басқармаға хабарласыңыз.",
    ru: "Ваша роль не даёт на это права. Если оно нужно, обратитесь в управление.",
    en: "Your role does not permit this. If you need it, contact the department.",
  },
  fault: {
    kk: "Жүйеде ақау болды. Сәл күтіп, қайталаңыз. Ақау қайталанса, басқармаға хабарласыңыз.",
    ru: "В системе произошёл сбой. Повторите чуть позже. Если сбой повторится, обратитесь в управление.",
    en: "Something went wrong on our side. Try again shortly. If it happens again, contact the department.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
