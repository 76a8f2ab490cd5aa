import type { DemoUser } from "#infra/local/identity/demo-users.ts";
import type { Locale } from "#shared/text/locale.ts";

export type SignInWords = {
  readonly product: string;
  readonly language: string;
  readonly languages: string;
  readonly heading: string;
  readonly explanation: string;
  readonly chooseUser: string;
  readonly userOf: Readonly<Record<DemoUser, string>>;
  readonly otherUser: string;
  readonly otherName: string;
  readonly otherHint: string;
  readonly signIn: string;
  readonly errorTitle: string;
  readonly errorPrefix: string;
  readonly chooseError: string;
  readonly nameError: string;
  readonly signOutHeading: string;
  readonly signOut: string;
  readonly stay: string;
  readonly signedOut: string;
  readonly brokenHeading: string;
  readonly brokenExplanation: string;
  readonly toApp: string;
};

export const signInWords: Readonly<Record<Locale, SignInWords>> = {
  kk: {
    product: "Келісім",
    language: "Қазақша",
    languages: "Тіл",
    heading: "Жүйеге кіру",
    explanation:
      "Бұл бет тек осы компьютердегі сынақ нұсқасында бар: құпиясөз сұралмайды, пайдаланушыны таңдасаңыз болғаны.",
    chooseUser: "Кім болып кіресіз?",
    userOf: {
      enterprise: "Кәсіпорын",
      officer: "Басқарма қызметкері",
      inspector: "Еңбек жөніндегі техникалық инспектор",
      "party-akimat": "Әкімдіктің өкілі",
      "party-employers": "Жұмыс берушілер бірлестігінің өкілі",
      "party-union-center": "Кәсіподақтар орталығының өкілі",
      "party-union-alliance": "Кәсіподақтар альянсының өкілі",
      newcomer: "Жаңа пайдаланушы, әлі тіркелмеген",
    },
    otherUser: "Басқа пайдаланушы",
    otherName: "Пайдаланушы аты",
    otherHint: "Латын әріптері, сандар, нүкте, сызықша. Мысалы, accountant-2",
    signIn: "Кіру",
    errorTitle: "Қате бар",
    errorPrefix: "Қате:",
    chooseError: "Пайдаланушыны таңдаңыз",
    nameError: "Пайдаланушы атын латын әріптерімен жазыңыз, мысалы, accountant-2",
    signOutHeading: "Жүйеден шығасыз ба?",
    signOut: "Шығу",
    stay: "Жүйеде қалу",
    signedOut: "Сіз жүйеден шықтыңыз",
    brokenHeading: "Кіру аяқталмады",
    brokenExplanation: "Сілтеменің мерзімі өтіп кетті немесе ол толық емес. Қайтадан бастаңыз.",
    toApp: "Жүйеге қайту",
  },
  ru: {
    product: "Келісім",
    language: "Русский",
    languages: "Язык",
    heading: "Вход в систему",
    explanation:
      "Эта страница есть только в пробной версии на этом компьютере: пароль не нужен, достаточно выбрать пользователя.",
    chooseUser: "Кем войти?",
    userOf: {
      enterprise: "Предприятие",
      officer: "Сотрудник управления",
      inspector: "Технический инспектор по труду",
      "party-akimat": "Представитель акимата",
      "party-employers": "Представитель объединения работодателей",
      "party-union-center": "Представитель центра профсоюзов",
      "party-union-alliance": "Представитель альянса профсоюзов",
      newcomer: "Новый пользователь, ещё без предприятия",
    },
    otherUser: "Другой пользователь",
    otherName: "Имя пользователя",
    otherHint: "Латинские буквы, цифры, точка, дефис. Например, accountant-2",
    signIn: "Войти",
    errorTitle: "Есть ошибка",
    errorPrefix: "Ошибка:",
    chooseError: "Выберите пользователя",
    nameError: "Введите имя пользователя латинскими буквами, например accountant-2",
    signOutHeading: "Выйти из системы?",
    signOut: "Выйти",
    stay: "Остаться",
    signedOut: "Вы вышли из системы",
    brokenHeading: "Вход не завершён",
    brokenExplanation: "Ссылка устарела или неполная. Начните сначала.",
    toApp: "Вернуться в систему",
  },
  en: {
    product: "Kelisim",
    language: "English",
    languages: "Language",
    heading: "Sign in",
    explanation:
      "This page exists only in the trial version on this computer: there is no password, choosing a user is enough.",
    chooseUser: "Who do you want to sign in as?",
    userOf: {
      enterprise: "Enterprise",
      officer: "Department officer",
      inspector: "Technical labour inspector",
      "party-akimat": "Reporter of the akimat",
      "party-employers": "Reporter of the employers’ association",
      "party-union-center": "Reporter of the trade union centre",
      "party-union-alliance": "Reporter of the trade union alliance",
      newcomer: "New user, not enrolled yet",
    },
    otherUser: "Another user",
    otherName: "User name",
    otherHint: "Latin letters, digits, full stop, hyphen. For example, accountant-2",
    signIn: "Sign in",
    errorTitle: "There is a problem",
    errorPrefix: "Error:",
    chooseError: "Choose a user",
    nameError: "Enter a user name in Latin letters, such as accountant-2",
    signOutHeading: "Do you want to sign out?",
    signOut: "Sign out",
    stay: "Stay signed in",
    signedOut: "You have signed out",
    brokenHeading: "You are not signed in yet",
    brokenExplanation: "The link is too old or incomplete. Please start again.",
    toApp: "Back to the system",
  },
};
