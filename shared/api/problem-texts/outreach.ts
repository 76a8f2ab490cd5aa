import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals about letters and reminders. */
export const outreachProblems = {
  "outreach/not-found": {
    kk: "Мұндай жіберілім табылмады, немесе оның файлдары өшірілген: олар үш күн сақталады. Тізімге қайта оралыңыз.",
    ru: "Такая рассылка не найдена, или её файлы уже удалены: они хранятся три дня. Вернитесь к списку.",
    en: "No such letters or reminder were found, or their files are gone: they are kept for three days. Go back to the list.",
  },
  "outreach/no-letter": {
    kk: "Бұл кәсіпорынға хат жасалмаған. БСН-ді тексеріңіз немесе жасалмағандар тізімін қараңыз.",
    ru: "Для этого предприятия письма нет. Проверьте БИН или посмотрите список исключённых.",
    en: "There is no letter for this enterprise. Check the BIN, or look at the list of those left out.",
  },
  "reminder/wrong-time": {
    kk: "Бұл уақытқа белгілеуге болмайды: ол өтіп кеткен немесе тым алыс. Алдағы 180 күннің ішінен таңдаңыз.",
    ru: "На это время назначить нельзя: оно прошло или слишком далеко. Выберите время в ближайшие 180 дней.",
    en: "That time has passed or is too far away. Choose one within the next 180 days.",
  },
  "reminder/started": {
    kk: "Еске салу жіберіле бастады, оны енді тоқтатуға болмайды. Кімге кеткенін журналдан қараңыз.",
    ru: "Рассылка уже началась, отменить её нельзя. Кому она ушла, видно в журнале.",
    en: "It has been started and cannot be taken back. The log shows whom it reached.",
  },
  "reminder/not-delivered": {
    kk: "Пошта қызметі хатты қабылдамады. Мекенжайды тексеріп, қайталаңыз.",
    ru: "Почтовая служба не приняла письмо. Проверьте адрес и повторите.",
    en: "The mail service did not take the letter. Check the address and try again.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
