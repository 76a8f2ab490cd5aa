import type { Locale } from "#shared/text/locale.ts";

export type InboxWords = {
  readonly heading: string;
  readonly explanation: string;
  readonly caption: string;
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly empty: string;
  readonly back: string;
  readonly page: string;
  readonly text: string;
  readonly missing: string;
};

/** Words of the inbox of one machine. */
export const inboxWords: Readonly<Record<Locale, InboxWords>> = {
  kk: {
    heading: "Осы компьютердің пошта жәшігі",
    explanation:
      "Сынақ нұсқасы ешкімге хат жібермейді: хаттар осында жиналады. Ең жаңасы бірінші тұр.",
    caption: "Хаттар",
    sentAt: "Уақыты",
    to: "Кімге",
    subject: "Тақырыбы",
    empty: "Әзірге хат жоқ. Еске салу, хат немесе шақыру жіберілгенде олар осында пайда болады.",
    back: "Барлық хаттар",
    page: "Хаттың көрінісі",
    text: "Хаттың мәтіні",
    missing: "Мұндай хат жоқ",
  },
  ru: {
    heading: "Почтовый ящик этого компьютера",
    explanation:
      "Пробная версия никому не отправляет писем: они собираются здесь. Самое новое стоит первым.",
    caption: "Письма",
    sentAt: "Время",
    to: "Кому",
    subject: "Тема",
    empty:
      "Писем пока нет. Они появятся здесь, когда будет отправлено напоминание, письмо или приглашение.",
    back: "Все письма",
    page: "Как выглядит письмо",
    text: "Текст письма",
    missing: "Такого письма нет",
  },
  en: {
    heading: "Inbox of this computer",
    explanation:
      "The trial version sends letters to nobody: they are kept here. The newest one comes first.",
    caption: "Letters",
    sentAt: "Time",
    to: "To",
    subject: "Subject",
    empty:
      "There are no letters yet. They appear here once a reminder, a letter or an invitation is sent.",
    back: "All letters",
    page: "What the letter looks like",
    text: "Text of the letter",
    missing: "There is no such letter",
  },
};
