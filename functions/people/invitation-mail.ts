import type { Mail } from "#functions/platform/mail-client.ts";
import { agreement } from "#shared/agreements/current.ts";
import type { InvitedRole } from "#shared/api/people.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { formatDay } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

export type Invitation = {
  readonly role: InvitedRole;
  readonly party?: string | undefined;
  readonly name: string;
  readonly email: string;
  readonly language: Locale;
};

export type InvitationLetter = Invitation & { readonly link: string; readonly expiresAt: string };

/** The letter that carries an invitation's link, in the language it is ordered in. */
export function invitationMail(letter: InvitationLetter): Mail {
  const { language, role, party, name, email, link, expiresAt } = letter;
  const words = wordsOf[language];
  const partyName = agreement.parties.find(({ id }) => id === party)?.name[language];
  const paragraphs = [
    words.greeting(name),
    words.invited(agreement.department[language]),
    [words.role, words.roles[role], ...(partyName === undefined ? [] : [`(${partyName})`])].join(
      " ",
    ),
    words.follow,
  ];
  const end = [words.until(formatDay(language, almatyDayOf(expiresAt))), words.unexpected];
  return {
    to: email,
    subject: words.subject,
    text: [...paragraphs, link, ...end].join("\n\n"),
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8">`,
      `<title>${escaped(words.subject)}</title>`,
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
      `<p><a href="${escaped(link)}">${escaped(words.accept)}</a></p>`,
      `<p>${escaped(link)}</p>`,
      ...end.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ].join("\n"),
  };
}

type Words = {
  readonly subject: string;
  readonly greeting: (name: string) => string;
  readonly invited: (department: string) => string;
  readonly role: string;
  readonly roles: Readonly<Record<InvitedRole, string>>;
  readonly follow: string;
  readonly accept: string;
  readonly until: (day: string) => string;
  readonly unexpected: string;
};

const wordsOf: Readonly<Record<Locale, Words>> = {
  kk: {
    subject: "«Келісім» жүйесіне шақыру",
    greeting: (name) => `Сәлеметсіз бе, ${name}!`,
    invited: (department) => `Сізді «Келісім» жүйесіне шақырып отырған мекеме: ${department}.`,
    role: "Рөліңіз:",
    roles: {
      officer: "басқарма қызметкері",
      inspector: "еңбекті қорғау жөніндегі техникалық инспектор",
      party: "келісім тарапының өкілі",
    },
    follow:
      "Шақыруды қабылдау үшін төмендегі сілтемені ашыңыз. Ол тек Сізге арналған және бір рет қана қолданылады.",
    accept: "Шақыруды қабылдау",
    until: (day) => `Сілтеменің соңғы жарамды күні: ${day}`,
    unexpected: "Бұл хатты күтпеген болсаңыз, оны ескермеңіз және сілтемені ешкімге бермеңіз.",
  },
  ru: {
    subject: "Приглашение в систему «Келісім»",
    greeting: (name) => `Здравствуйте, ${name}!`,
    invited: (department) => `Вас приглашает в систему «Келісім»: ${department}.`,
    role: "Ваша роль:",
    roles: {
      officer: "сотрудник управления",
      inspector: "технический инспектор по охране труда",
      party: "представитель стороны соглашения",
    },
    follow: "Чтобы принять приглашение, откройте ссылку. Она только для Вас и действует один раз.",
    accept: "Принять приглашение",
    until: (day) => `Последний день действия ссылки: ${day}`,
    unexpected:
      "Если Вы не ждали этого письма, не обращайте на него внимания и никому не передавайте ссылку.",
  },
  en: {
    subject: "Invitation to Kelisim",
    greeting: (name) => `Hello ${name},`,
    invited: (department) => `You are invited to Kelisim by the ${department}.`,
    role: "Your role:",
    roles: {
      officer: "officer of the department",
      inspector: "technical labour-protection inspector",
      party: "representative of a party to the agreement",
    },
    follow: "Open the link to accept the invitation. It is meant for you alone and works once.",
    accept: "Accept the invitation",
    until: (day) => `Last day of the link: ${day}`,
    unexpected: "If you did not expect this e-mail, ignore it and do not give the link to anybody.",
  },
};

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
