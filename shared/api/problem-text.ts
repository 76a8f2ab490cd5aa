import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** What happened and what to do, for every refusal: the `title` of the problem document. */
export const problemTitle: Readonly<Record<ProblemCode, LocalizedText>> = {
  "request/malformed": {
    kk: "Сұрау оқылмады: ол JSON емес. Түзетіп, қайта жіберіңіз.",
    ru: "Запрос не прочитан: это не JSON. Исправьте его и отправьте снова.",
    en: "The request could not be read: it is not JSON. Correct it and send it again.",
  },
  "request/invalid": {
    kk: "Сұрау дұрыс толтырылмаған. Көрсетілген жерлерді түзетіңіз.",
    ru: "Запрос заполнен неверно. Исправьте указанные места.",
    en: "The request is not filled in correctly. Correct the places named.",
  },
  "request/idempotency-key-needed": {
    kk: "Idempotency-Key тақырыбы керек: 1-200 ASCII таңба. Оны қосып, қайта жіберіңіз.",
    ru: "Нужен заголовок Idempotency-Key: от 1 до 200 знаков ASCII. Добавьте его и отправьте снова.",
    en: "An Idempotency-Key header is needed: 1 to 200 ASCII characters. Add it and send again.",
  },
  "request/too-large": {
    kk: "Сұрау тым үлкен. Көлемін азайтып, қайта жіберіңіз.",
    ru: "Запрос слишком большой. Уменьшите его и отправьте снова.",
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
    kk: "Сіз жүйеге кірмегенсіз немесе уақыты өтті. Қайта кіріңіз.",
    ru: "Вы не вошли или время входа истекло. Войдите снова.",
    en: "You are not signed in, or the sign-in has expired. Sign in again.",
  },
  "access/forbidden": {
    kk: "Сіздің рөліңізде бұған рұқсат жоқ. Қажет болса, басқармаға хабарласыңыз.",
    ru: "У вашей роли нет на это разрешения. Если оно нужно, обратитесь в управление.",
    en: "Your role does not permit this. If you need it, contact the department.",
  },
  "enterprise/not-found": {
    kk: "Мұндай кәсіпорын табылмады. БСН-ді тексеріңіз.",
    ru: "Такое предприятие не найдено. Проверьте БИН.",
    en: "No such enterprise was found. Check the BIN.",
  },
  "form/not-found": {
    kk: "Мұндай нысан жоқ. Нысанды тізімнен таңдаңыз.",
    ru: "Такой формы нет. Выберите форму из списка.",
    en: "There is no such form. Choose a form from the list.",
  },
  "year/not-found": {
    kk: "Бұл жыл бойынша дерек жоқ. Басқа жылды таңдаңыз.",
    ru: "За этот год данных нет. Выберите другой год.",
    en: "There is nothing for this year. Choose another year.",
  },
  "campaign/not-found": {
    kk: "Бұл жылға есеп жинау ашылмаған. Алдымен оны ашыңыз.",
    ru: "Сбор отчётов за этот год не открыт. Сначала откройте его.",
    en: "Collection for this year has not been set up. Set it up first.",
  },
  "campaign/not-open": {
    kk: "Есеп қабылдау әлі басталған жоқ. Ашылатын күнді күтіңіз.",
    ru: "Приём отчётов ещё не начался. Дождитесь дня открытия.",
    en: "Returns are not accepted yet. Wait for the opening day.",
  },
  "campaign/closed": {
    kk: "Есеп қабылдау мерзімі аяқталды. Басқармаға хабарласыңыз.",
    ru: "Срок приёма отчётов истёк. Обратитесь в управление.",
    en: "The deadline has passed and returns are no longer accepted. Contact the department.",
  },
  "campaign/final": {
    kk: "Бұл жылдың қорытындысы бекітілді, өзгерту мүмкін емес. Сұрағыңыз болса, басқармаға хабарласыңыз.",
    ru: "Итоги этого года утверждены, изменить их нельзя. С вопросами обратитесь в управление.",
    en: "The figures of this year are final and cannot be changed. Contact the department with questions.",
  },
  "campaign/changed": {
    kk: "Есеп жинау мерзімдерін басқа қызметкер өзгертіп қойды. Бетті жаңартып, қайталаңыз.",
    ru: "Сроки сбора уже изменил другой сотрудник. Обновите страницу и повторите.",
    en: "Another officer has changed the campaign. Reload the page and try again.",
  },
  "campaign/invalid": {
    kk: "Есеп жинау мерзімдері дұрыс емес. Ашылатын күн жабылатын күннен бұрын болсын.",
    ru: "Сроки сбора указаны неверно. День открытия должен быть раньше дня закрытия.",
    en: "The dates of the campaign do not fit. The opening day must come before the closing day.",
  },
  "enrolment/not-recognised": {
    kk: "БСН мен код сәйкес келмеді. Хаттағы екі нөмірді де тексеріп, қайта енгізіңіз.",
    ru: "БИН и код не подошли друг к другу. Проверьте оба номера по письму и введите снова.",
    en: "The BIN and the code do not match. Check both against the letter and enter them again.",
  },
  "enrolment/used": {
    kk: "Бұл код қолданылып қойған. Басқармадан жаңа код сұраңыз.",
    ru: "Этот код уже использован. Попросите в управлении новый код.",
    en: "This code has been used already. Ask the department for a new one.",
  },
  "enrolment/expired": {
    kk: "Кодтың мерзімі өткен. Басқармадан жаңа код сұраңыз.",
    ru: "Срок действия кода истёк. Попросите в управлении новый код.",
    en: "The code has expired. Ask the department for a new one.",
  },
  "enrolment/too-many-tries": {
    kk: "Қате әрекет тым көп болды. Сәл күтіп, хаттағы кодты қайта енгізіңіз.",
    ru: "Слишком много неудачных попыток. Подождите и введите код из письма снова.",
    en: "There were too many failed tries. Wait, then enter the code from the letter again.",
  },
  "answers/invalid": {
    kk: "Нысанда қателер бар. Көрсетілген өрістерді түзетіп, қайта жіберіңіз.",
    ru: "В форме есть ошибки. Исправьте указанные поля и отправьте снова.",
    en: "The form has errors. Correct the fields named and send it again.",
  },
  "answers/needs-explanation": {
    kk: "Кейбір сандар әдеттен тыс. Түзетіңіз немесе себебін көрсетіңіз.",
    ru: "Некоторые числа необычны. Исправьте их или укажите причину.",
    en: "Some figures are unusual. Correct them or give the reason.",
  },
  "return/changed": {
    kk: "Сіз ашқаннан бері нысан өзгерді. Жаңа нұсқасын қарап, қайта жіберіңіз.",
    ru: "Форма изменилась с тех пор, как вы её открыли. Посмотрите новую версию и отправьте снова.",
    en: "The form has changed since you opened it. Look at the new version and send again.",
  },
  "return/wrong-status": {
    kk: "Нысанның қазіргі күйінде бұл мүмкін емес. Бетті жаңартып, күйін қараңыз.",
    ru: "При нынешнем состоянии формы это невозможно. Обновите страницу и посмотрите состояние.",
    en: "This cannot be done in the form's present status. Reload the page and look at it.",
  },
  "return/not-filed": {
    kk: "Бұл нысан әлі тапсырылмаған. Алдымен оны тапсырыңыз.",
    ru: "Эта форма ещё не сдана. Сначала сдайте её.",
    en: "This form has not been filed yet. File it first.",
  },
  "return/out-of-scope": {
    kk: "Бұл жылы кәсіпорыннан есеп күтілмейді. Келіспесеңіз, басқармаға хабарласыңыз.",
    ru: "В этом году отчёт от предприятия не ожидается. Если это неверно, обратитесь в управление.",
    en: "No return is expected from the enterprise this year. If that is wrong, contact the department.",
  },
  "draft/changed": {
    kk: "Жобаны басқа адам өзгертіп қойды. Екі нұсқаны салыстырып, біреуін таңдаңыз.",
    ru: "Черновик уже изменил другой человек. Сравните обе версии и выберите одну.",
    en: "Somebody else has changed the draft. Compare the two versions and choose one.",
  },
  "decision/comment-needed": {
    kk: "Қайтару үшін кемінде бір ескерту керек. Нені түзету керегін жазыңыз.",
    ru: "Для возврата нужно хотя бы одно замечание. Напишите, что исправить.",
    en: "Returning a form needs at least one comment. Write what to correct.",
  },
  "objection/invalid": {
    kk: "Өтініш толық емес: біріктірілген кәсіпорынның БСН-і тек «біріктірілді» себебінде көрсетіледі.",
    ru: "Заявление неполно: БИН правопреемника указывается только при причине «присоединено».",
    en: "The objection does not fit: the BIN of the successor goes with the reason “merged”, and only with it.",
  },
  "objection/already-raised": {
    kk: "Бұл жылға өтініш берілген, ол қаралуда. Басқарманың шешімін күтіңіз.",
    ru: "Заявление за этот год уже подано и рассматривается. Дождитесь решения управления.",
    en: "An objection for this year has been raised already. Wait for the department's decision.",
  },
  "receipt/not-found": {
    kk: "Мұндай түбіртек табылмады. Нөмірін тексеріңіз.",
    ru: "Такая квитанция не найдена. Проверьте номер.",
    en: "No such receipt was found. Check its number.",
  },
  "declaration/changed": {
    kk: "Бұл тапсыруға басқа қол қоюшы көрсетілген. Жаңа тапсыруды бастаңыз.",
    ru: "Для этой отправки уже указан другой подписант. Начните новую отправку.",
    en: "Another signatory has been named for this filing. Start a new filing.",
  },
  fault: {
    kk: "Біздің жақта ақау болды. Сәл күтіп қайталаңыз; жойылмаса, басқармаға хабарласыңыз.",
    ru: "У нас произошёл сбой. Попробуйте чуть позже; если не поможет, обратитесь в управление.",
    en: "Something went wrong on our side. Try again shortly; if it stays, contact the department.",
  },
};

/**
 * What is wrong with one part of a request that does not fit its contract, as `errors[]` says it.
 * Findings about answers have their own words, beside the rules that make them.
 */
export const errorText = {
  "bin/format": {
    kk: "БСН 12 цифрдан тұрады, мысалы 941240000193.",
    ru: "БИН состоит из 12 цифр, например 941240000193.",
    en: "A BIN has 12 digits, such as 941240000193.",
  },
  "bin/check-digit": {
    kk: "БСН-де қате бар: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.",
    ru: "В БИН ошибка: не сходится контрольная цифра. Проверьте цифры.",
    en: "The BIN has a slip: its check digit does not fit. Check the digits.",
  },
  "bin/individual": {
    kk: "Бұл жеке тұлғаның ЖСН-і. Кәсіпорынның БСН-ін енгізіңіз.",
    ru: "Это ИИН физического лица. Введите БИН предприятия.",
    en: "This is the IIN of an individual. Enter the BIN of the enterprise.",
  },
  "unknown-key": {
    kk: "Мұндай өріс жоқ. Оны алып тастаңыз.",
    ru: "Такого поля нет. Уберите его.",
    en: "There is no such field. Remove it.",
  },
  required: {
    kk: "Толтыру міндетті.",
    ru: "Нужно заполнить.",
    en: "This is required.",
  },
  "wrong-type": {
    kk: "Мәннің түрі дұрыс емес.",
    ru: "Значение не того типа.",
    en: "The value is of the wrong type.",
  },
  "too-long": {
    kk: "Тым ұзын. Қысқартыңыз.",
    ru: "Слишком длинно. Сократите.",
    en: "This is too long. Shorten it.",
  },
  "too-short": {
    kk: "Тым қысқа. Толықтырыңыз.",
    ru: "Слишком коротко. Дополните.",
    en: "This is too short. Add to it.",
  },
  "out-of-range": {
    kk: "Сан рұқсат етілген шектен тыс.",
    ru: "Число вне допустимых границ.",
    en: "The number is out of range.",
  },
  "not-an-option": {
    kk: "Мұндай нұсқа жоқ. Берілгендерден таңдаңыз.",
    ru: "Такого варианта нет. Выберите из предложенных.",
    en: "There is no such option. Choose one of those offered.",
  },
  "not-a-date": {
    kk: "Мұндай күн жоқ. ЖЖЖЖ-АА-КК түрінде енгізіңіз, мысалы 2023-12-31.",
    ru: "Такой даты нет. Введите в виде ГГГГ-ММ-ДД, например 2023-12-31.",
    en: "There is no such date. Enter it as YYYY-MM-DD, such as 2023-12-31.",
  },
  invalid: {
    kk: "Мән дұрыс емес. Тексеріңіз.",
    ru: "Значение неверно. Проверьте его.",
    en: "The value is not valid. Check it.",
  },
} as const satisfies Record<string, LocalizedText>;

export type ErrorCode = keyof typeof errorText;
