/** Who issues the tokens that the API accepts. */
type Identity =
  /** A user pool of this installation with managed login; the prefix is unique within the region. */
  | { readonly kind: "cognito"; readonly domainPrefix: string }
  /**
   * Any other OpenID Connect issuer. `hosts` are further origins that the browser must reach to
   * sign in, beyond the issuer's own; `audience` is what its access tokens carry in `aud`.
   */
  | {
      readonly kind: "issuer";
      readonly issuer: string;
      readonly clientId: string;
      readonly audience: string;
      readonly hosts?: readonly string[];
    };

/** What differs between installations, named for what it means. */
export type Stage = {
  readonly name: string;
  readonly region: string;
  /**
   * Scheme and host that people see, without a closing slash. A text and never a reference, so
   * that sign-in, site and API do not wait for one another.
   */
  readonly origin: string;
  /** Certificate of the host, in us-east-1 as CloudFront asks; absent: CloudFront's own name. */
  readonly certificateArn?: string;
  readonly identity: Identity;
  /** Whether deleting a stack leaves its tables, buckets and accounts behind. */
  readonly keepsDataOnDelete: boolean;
  /**
   * Address that letters, reminders and invitations come from. Its domain proves to mail servers
   * that they are ours, by records that the stack `mail` names.
   */
  readonly mailSender: string;
  /** Who is woken up; absent: alarms are shown and nobody is written to. */
  readonly alarmEmail?: string;
  readonly logRetentionDays: 7 | 30 | 90 | 180 | 365;
};

const defaultLocalOrigin = "http://localhost:8080";

/**
 * The stage of one machine, whose synthesized templates the local runtime runs.
 * Its issuer is answered by the same origin.
 */
function localStage(origin: string): Stage {
  return {
    name: "local",
    region: "eu-central-1",
    origin,
    identity: {
      kind: "issuer",
      issuer: `${origin}/oidc`,
      clientId: "kelisim-web",
      audience: "kelisim-web",
    },
    keepsDataOnDelete: false,
    mailSender: "kelisim@kelisim.example",
    logRetentionDays: 7,
  };
}

const deployedStages = {
  dev: {
    name: "dev",
    region: "eu-central-1",
    origin: "https://dev.kelisim.example",
    identity: { kind: "cognito", domainPrefix: "kelisim-dev" },
    keepsDataOnDelete: false,
    mailSender: "kelisim@dev.kelisim.example",
    logRetentionDays: 30,
  },
  prod: {
    name: "prod",
    region: "eu-central-1",
    origin: "https://kelisim.example",
    identity: { kind: "cognito", domainPrefix: "kelisim" },
    keepsDataOnDelete: true,
    mailSender: "kelisim@kelisim.example",
    alarmEmail: "duty@kelisim.example",
    logRetentionDays: 180,
  },
} as const satisfies Record<string, Stage>;

/** Names of the stages that are deployed to AWS. */
export const deployedStageNames = Object.keys(deployedStages) as (keyof typeof deployedStages)[];

/**
 * The stage of that name. `localOrigin` counts only for the stage `local`, whose port is chosen
 * at start.
 * @throws when no stage has the name, with the names there are.
 */
export function stageNamed(name: string, localOrigin: string = defaultLocalOrigin): Stage {
  if (name === "local") return localStage(localOrigin);
  const stage: Stage | undefined = Object.hasOwn(deployedStages, name)
    ? deployedStages[name as keyof typeof deployedStages]
    : undefined;
  if (stage !== undefined) return stage;
  throw new Error(
    `There is no stage "${name}": choose ${["local", ...deployedStageNames].join(", ")}.`,
  );
}
