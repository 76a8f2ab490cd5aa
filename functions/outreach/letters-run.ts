import * as z from "zod";
import type { Job } from "#functions/jobs/job.ts";
import type { JobWork } from "#functions/jobs/job-handler.ts";
import type { EnrolmentLetter, LetterFrame } from "#functions/outreach/letter.ts";
import type {
  LetterItem,
  LetterItemRepository,
} from "#functions/outreach/letter-item-repository.ts";
import { type CodeSeal, codeSealOf } from "#functions/outreach/sealed-code.ts";
import type { SendMail } from "#functions/outreach/send-mail.ts";
import type { Clock } from "#functions/platform/clock.ts";
import { segmentSchema } from "#shared/api/segment.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { type Applicability, isExpected } from "#shared/records/expected.ts";
import type { SegmentContext, SegmentSubject } from "#shared/records/segment.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

export const letterParamsSchema = z.strictObject({
  year: z.int(),
  segment: segmentSchema,
  byEmail: z.boolean(),
  onlyNotEnrolled: z.boolean(),
});
export type LetterParams = Readonly<z.infer<typeof letterParamsSchema>>;

/** An enterprise as letters need it. */
export type Addressee = {
  readonly bin: string;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly language: Locale;
  readonly district: string;
  readonly headcount: number;
  readonly email?: string | undefined;
};

export type LetterCampaign = Pick<LetterFrame, "closesOn"> & {
  readonly opensOn: string;
  readonly forms: readonly AnnualFormId[];
  readonly contact?: string | undefined;
  readonly finalAt?: string | undefined;
};

export type LettersDependencies = {
  readonly items: LetterItemRepository;
  readonly findCampaign: (year: number) => Promise<LetterCampaign | undefined>;
  readonly readAddressees: (year: number) => Promise<readonly Addressee[]>;
  /** Every Standing of a year in the order of BINs, from after one on. */
  readonly standings: (year: number, after: string | undefined) => AsyncIterable<SegmentSubject>;
  readonly hasMembers: (bin: string) => Promise<boolean>;
  readonly newCode: () => string;
  /** Makes a code the one that counts, and gives until when. */
  readonly useCode: (bin: string, code: string, by: string) => Promise<void>;
  readonly codeEndsAt: (from: Date) => string;
  readonly noteLetter: (bin: string, year: number, at: string) => Promise<void>;
  readonly readCodeKey: () => Promise<string>;
  readonly files: LetterFiles;
  readonly sendMail: SendMail;
  readonly applicability: Applicability;
  readonly formTitle: Readonly<Record<AnnualFormId, LocalizedText>>;
  readonly frame: Pick<LetterFrame, "department" | "agreement" | "origin">;
  readonly now: Clock;
};

/** Where letters are put; keys are told in `letterKeys`. */
export type LetterFiles = {
  readonly put: (key: string, bytes: Uint8Array | string, mediaType: string) => Promise<void>;
  /** Puts a large object in parts; a run that breaks off leaves nothing. */
  readonly putStream: (
    key: string,
    chunks: AsyncIterable<Uint8Array>,
    mediaType: string,
  ) => Promise<void>;
};

/** Objects of a job. */
export const letterKeys = {
  print: (job: string) => `letters/${job}/print.pdf`,
  excluded: (job: string) => `letters/${job}/excluded.csv`,
  letter: (job: string, bin: string) => `letters/${job}/${bin}.pdf`,
} as const;

/** One run of a job: what it was asked for and what it works with. */
export type LettersRun = {
  readonly job: Job;
  readonly work: JobWork;
  readonly params: LetterParams;
  readonly campaign: LetterCampaign;
  readonly context: SegmentContext;
  readonly addresseeOf: (bin: string) => Addressee | undefined;
  readonly seal: CodeSeal;
  /** Letters whose codes were made, counted up as they are. */
  letters: number;
  readonly dependencies: LettersDependencies;
};

/** A step that has not come to its end says after which BIN it goes on. */
export type StepEnd = { readonly after?: string } | "over";

/** What a run begins with, or the code of why it cannot. */
export async function lettersRunOf(
  job: Job,
  work: JobWork,
  dependencies: LettersDependencies,
): Promise<LettersRun | "gone" | "campaign-final"> {
  const params = letterParamsSchema.parse(job.params);
  const campaign = await dependencies.findCampaign(params.year);
  if (campaign === undefined) return "gone";
  if (campaign.finalAt !== undefined) return "campaign-final";
  const addressees = await dependencies.readAddressees(params.year);
  const byBin = new Map(addressees.map((addressee) => [addressee.bin, addressee]));
  const addresseeOf = (bin: string) => byBin.get(bin);
  const nameOf = (bin: string) => byBin.get(bin)?.name;
  const today = almatyDayOf(dependencies.now().toISOString());
  const seal = codeSealOf(await dependencies.readCodeKey(), job.id);
  const letters = z.object({ letters: z.int() }).safeParse(job.cursor).data?.letters ?? 0;
  const context = { campaign, today, nameOf };
  return { job, work, params, campaign, context, addresseeOf, seal, letters, dependencies };
}

/** The letter of an item; undefined when it has none in force or the register has lost it. */
export function letterOf(
  { bin, sealed, codeEndsAt, madeAt }: LetterItem,
  { params, campaign, addresseeOf, seal, dependencies }: LettersRun,
): EnrolmentLetter | undefined {
  const addressee = addresseeOf(bin);
  if (sealed === undefined || codeEndsAt === undefined || madeAt === undefined) return undefined;
  if (addressee === undefined) return undefined;
  const { applicability, formTitle, frame } = dependencies;
  const { name, headcount } = addressee;
  const forms = campaign.forms.filter((form) =>
    isExpected(applicability[form], { inScope: true, headcount }),
  );
  return {
    ...frame,
    year: params.year,
    closesOn: campaign.closesOn,
    contact: campaign.contact,
    bin,
    name,
    code: seal.open(bin, sealed),
    codeEndsOn: almatyDayOf(codeEndsAt),
    forms: forms.map((form) => formTitle[form]),
  };
}
