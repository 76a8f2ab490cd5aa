import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about letters and reminders. */
export const outreachProblems = {
  "outreach/not-found": {
    kk: "Мұндай хаттар немесе еске салу табылмады, не олардың файлдары өшірілген: файлдар үш күн сақталады. Тізімге оралыңыз.",
    ru: "Такие письма или напоминание не найдены, или их файлы уже удалены: файлы хранятся три дня. Вернитесь к списку.",
    en: "No such letters or reminder were found, or their files were deleted: files are kept for three days. Go back to the list.",
  },
  "outreach/no-letter": {
    kk: "Бұл кәсіпорынға хат жасалмаған. БСН-ді тексеріңіз немесе хат жасалмағандар тізімін қараңыз.",
    ru: "Для этого предприятия письма нет. Проверьте БИН или посмотрите список исключённых.",
    en: "There is no letter for this enterprise. Check the BIN, or look at the list of those left out.",
  },
  "reminder/wrong-time": {
    kk: "Бұл уақытқа жоспарлауға болмайды: ол өтіп кеткен немесе тым алыс. Алдағы 180 күннің ішінен таңдаңыз.",
    ru: "На это время запланировать нельзя: оно прошло или слишком далеко. Выберите время в ближайшие 180 дней.",
    en: "That time has passed or is too far away. Choose one within the next 180 days.",
  },
  "reminder/started": {
    kk: "Еске салу жіберіле бастады, одан енді бас тартуға болмайды. Кімге кеткенін журналдан қараңыз.",
    ru: "Отправка уже началась, отменить напоминание нельзя. Посмотрите в журнале, кому оно ушло.",
    en: "Sending has begun, so the reminder cannot be cancelled. See in the log whom it reached.",
  },
  "reminder/not-delivered": {
    kk: "Пошта қызметі хатты қабылдамады. Мекенжайды тексеріп, қайталаңыз.",
    ru: "Почтовая служба не приняла письмо. Проверьте адрес и повторите.",
    en: "The mail service did not accept the e-mail. Check the address and try again.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
