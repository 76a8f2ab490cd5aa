import { agreement } from "#shared/agreements/current.ts";
import type {
  InvitationErrors,
  InvitationField,
  TypedInvitation,
} from "#web/features/people/invitation-form.ts";
import { usePeopleLanguage } from "#web/features/people/language.ts";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Radios } from "#web/ui/radios.tsx";
import { Select } from "#web/ui/select.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

export type InvitationFieldsProps = {
  readonly typed: TypedInvitation;
  readonly errors: InvitationErrors;
  readonly onChange: (typed: TypedInvitation) => void;
};

const roles = ["officer", "inspector", "party"] as const;
const locales = ["kk", "ru", "en"] as const;

/** The questions of an invitation; the party is asked of party reporters alone. */
export function InvitationFields({ typed, errors, onChange }: InvitationFieldsProps) {
  const { words } = usePeopleLanguage();
  const { form } = words;
  const set = (field: InvitationField) => (value: string) => onChange({ ...typed, [field]: value });
  return (
    <>
      <Radios
        id="role"
        name="role"
        legend={form.role}
        error={errors.role}
        options={roles.map((role) => ({
          value: role,
          label: words.roles[role],
          hint: words.roleHints[role],
          ...(role === "party" && {
            below: <PartyField party={typed.party} error={errors.party} onChange={set("party")} />,
          }),
        }))}
        value={typed.role}
        onChange={set("role")}
      />
      <FieldFrame id="name" label={form.name} hint={form.nameHint} error={errors.name}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="name"
            maxLength={100}
            value={typed.name}
            onChange={set("name")}
          />
        )}
      </FieldFrame>
      <FieldFrame id="email" label={form.email} hint={form.emailHint} error={errors.email}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="email"
            maxLength={200}
            value={typed.email}
            onChange={set("email")}
          />
        )}
      </FieldFrame>
      <Radios
        id="language"
        name="language"
        legend={form.language}
        error={errors.language}
        options={locales.map((locale) => ({ value: locale, label: words.languages[locale] }))}
        value={typed.language}
        onChange={set("language")}
      />
    </>
  );
}

type PartyFieldProps = {
  readonly party: string;
  readonly error: string | undefined;
  readonly onChange: (party: string) => void;
};

function PartyField({ party, error, onChange }: PartyFieldProps) {
  const { locale, words } = usePeopleLanguage();
  const options = agreement.parties.map(({ id, name }) => ({ value: id, label: name[locale] }));
  return (
    <FieldFrame id="party" label={words.form.party} error={error}>
      {(wiring) => (
        <Select
          {...wiring}
          name="party"
          value={party}
          options={[{ value: "", label: words.form.partyChoose }, ...options]}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}
